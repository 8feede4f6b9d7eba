"""`core.Platform` without Qt: programs, pages, the volume, pictures of the screen, clipboard, the active window."""

from engine.headless.platform import HeadlessPlatform
from engine.headless.programs import Program, entry_folders, find_program, read_desktop_entries, split_exec

__all__ = ["HeadlessPlatform", "Program", "entry_folders", "find_program", "read_desktop_entries", "split_exec"]
