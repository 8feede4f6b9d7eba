"""Secrets: a reference in, a value out; the configuration, logs and errors only ever hold the reference."""

from engine.secrets.secret import Secret
from engine.secrets.store import SecretStore

__all__ = ["Secret", "SecretStore"]
