"""Files that ship with Nestor and are only read: icons, sounds, prompts, personas."""
