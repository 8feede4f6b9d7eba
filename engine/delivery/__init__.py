"""Which door a notification takes to the person, and whether it may: for now the computer's own, or the app's."""

from engine.delivery.delivery import Delivery
from engine.delivery.native import NativeNotifier
from engine.delivery.pause import Pause

__all__ = ["Delivery", "NativeNotifier", "Pause"]
