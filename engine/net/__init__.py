"""HTTP clients: made in one place, guarded, and what leaves the machine is on record."""

from engine.net.clients import HttpClients, Reach
from engine.net.egress import Egress, EgressRecord

__all__ = ["Egress", "EgressRecord", "HttpClients", "Reach"]
