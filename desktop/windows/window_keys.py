"""The keys of the main window and of Quick ask in words, for the sheet that lists them."""

from desktop.windows.shortcuts import Shortcut, ShortcutGroup

WINDOW_SHORTCUTS = (
    ShortcutGroup(
        title="Everywhere",
        shortcuts=(
            Shortcut(does="New conversation", keys="Ctrl + N"),
            Shortcut(does="Search all conversations", keys="Ctrl + K"),
            Shortcut(does="Show or hide the sidebar", keys="Ctrl + B"),
            Shortcut(does="Conversation", keys="Ctrl + 1"),
            Shortcut(does="Reminders", keys="Ctrl + 2"),
            Shortcut(does="Settings", keys="Ctrl + ,"),
            Shortcut(does="Go to the next part of the window", keys="F6"),
            Shortcut(does="Keyboard shortcuts", keys="F1"),
            Shortcut(does="Close the window", keys="Ctrl + W"),
            Shortcut(does="Quit Nestor", keys="Ctrl + Q"),
        ),
    ),
    ShortcutGroup(
        title="Conversation",
        shortcuts=(
            Shortcut(does="Go to the message field", keys="Ctrl + L"),
            Shortcut(does="Send", keys="Enter"),
            Shortcut(does="Begin a new line", keys="Shift + Enter"),
            Shortcut(does="Stop the answer", keys="Esc"),
            Shortcut(does="Find in this conversation", keys="Ctrl + F"),
            Shortcut(does="Copy the last answer", keys="Ctrl + Shift + C"),
            Shortcut(does="Rename", keys="F2"),
        ),
    ),
    ShortcutGroup(
        title="List of conversations",
        shortcuts=(
            Shortcut(does="Open", keys="Enter"),
            Shortcut(does="Rename", keys="F2"),
            Shortcut(does="Delete", keys="Delete"),
            Shortcut(does="Undo", keys="Ctrl + Z"),
        ),
    ),
    ShortcutGroup(
        title="Quick ask",
        shortcuts=(
            Shortcut(does="Ask", keys="Enter"),
            Shortcut(does="Go on in the window", keys="Ctrl + Enter"),
            Shortcut(does="Copy the answer", keys="Ctrl + C"),
            Shortcut(does="New question", keys="Ctrl + N"),
            Shortcut(does="Close", keys="Esc"),
        ),
    ),
)
"""What the window and Quick ask listen to."""
