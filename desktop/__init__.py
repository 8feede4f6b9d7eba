"""The Qt app: tray, windows, hotkeys, notifications. It has no logic of its own; the engine has."""
