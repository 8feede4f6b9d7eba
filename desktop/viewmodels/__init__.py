"""What the windows show, as Qt objects without widgets: values to read, signals to follow, and things to do."""

from desktop.viewmodels.app import AppModel, Outcome, TrayState
from desktop.viewmodels.conversation import ConversationModel
from desktop.viewmodels.conversations import ConversationList, ConversationRole
from desktop.viewmodels.first_run import FirstRun, LoginItem
from desktop.viewmodels.quick_ask import QuickAskModel
from desktop.viewmodels.reminders import ReminderBoard
from desktop.viewmodels.settings import SettingGroup, SettingsModel

__all__ = [
    "AppModel",
    "ConversationList",
    "ConversationModel",
    "ConversationRole",
    "FirstRun",
    "LoginItem",
    "Outcome",
    "QuickAskModel",
    "ReminderBoard",
    "SettingGroup",
    "SettingsModel",
    "TrayState",
]
