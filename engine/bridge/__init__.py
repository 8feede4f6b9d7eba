"""The embedded HTTP bridge: the engine's face for other processes on this machine.

`server` listens, `app` is the web application, `client` is the other end. Import from the modules by name: the command
line needs `answer` and `client` often and must not load a web framework for them.
"""
