"""Which door a notification takes to the person; for now the computer's own notifications."""

from engine.delivery.delivery import Delivery
from engine.delivery.native import NativeNotifier

__all__ = ["Delivery", "NativeNotifier"]
