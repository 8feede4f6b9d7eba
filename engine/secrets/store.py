"""Where secrets are kept: the system's keyring and the environment, behind references such as `keyring:openai`."""

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from engine.core.errors import ErrorCode, NestorError
from engine.secrets.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "nestor"
"""The name our entries have in the keyring."""
TIMEOUT_S = 60.0
"""A locked keyring asks for its password in a window; this is how long we wait for the person."""
MIN_KNOWN = 4
"""Shorter values are not offered for masking: they would blot out half the log."""

_REFERENCE = re.compile(r"(?P<kind>keyring|env):(?P<name>[A-Za-z0-9_.-]{1,64})")


class SecretStore:
    """Resolves references and keeps new secrets in the keyring."""

    def __init__(
        self,
        variables: Mapping[str, str],
        *,
        backend: "KeyringBackend | None" = None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._variables = variables
        self._backend = backend
        self._timeout_s = timeout_s
        self._known: set[str] = set()

    async def resolve(self, reference: str) -> Secret:
        """Return what a reference stands for; raises NestorError(SECRET_UNAVAILABLE)."""
        match = _REFERENCE.fullmatch(reference.strip())
        if match is None:
            # The text is not quoted: somebody may have written the secret itself there.
            raise NestorError(
                ErrorCode.SECRET_UNAVAILABLE,
                "A secret in the settings is not a reference.",
                hint="Write keyring:NAME or env:NAME there; NAME may hold letters, digits, '_', '.' and '-'.",
            )
        kind, name = match["kind"], match["name"]
        value = self._variables.get(name) if kind == "env" else await self._in_keyring(lambda k: _get(k, name))
        if not value:
            place = "environment variable" if kind == "env" else "entry in the keyring"
            raise NestorError(
                ErrorCode.SECRET_UNAVAILABLE,
                f"There is no {place} {name!r}.",
                hint=f"Set {name} before Nestor starts."
                if kind == "env"
                else f"Store it: `keyring set {SERVICE} {name}`.",
            )
        return self._remember(value)

    async def store(self, name: str, value: str) -> str:
        """Keep a secret in the keyring; returns its reference."""
        reference = _reference(name)
        if not value:
            raise NestorError(ErrorCode.INVALID_REQUEST, "An empty secret can't be stored.")
        await self._in_keyring(lambda keyring: keyring.set_password(SERVICE, name, value))
        self._remember(value)
        return reference

    async def delete(self, name: str) -> None:
        """Take a secret out of the keyring; one that is not there is fine."""
        _reference(name)
        await self._in_keyring(lambda keyring: _delete(keyring, name))

    async def backend_name(self) -> str:
        """Return what the keyring in use is called; raises NestorError where there is none."""
        return await self._in_keyring(lambda keyring: keyring.name)

    def known_values(self) -> frozenset[str]:
        """Return the values seen so far, for whoever masks the logs."""
        return frozenset(self._known)

    def _remember(self, value: str) -> Secret:
        if len(value) >= MIN_KNOWN:
            self._known.add(value)
        return Secret(value)

    async def _in_keyring(self, use: "Callable[[KeyringBackend], T]") -> T:
        """Talk to the keyring in a thread: it may wait for D-Bus, or for a person to unlock it."""
        try:
            async with asyncio.timeout(self._timeout_s):
                return await asyncio.to_thread(self._use, use)
        except TimeoutError as error:
            raise NestorError(
                ErrorCode.SECRET_UNAVAILABLE,
                "The keyring did not answer.",
                hint="Unlock it, then try again.",
            ) from error

    def _use(self, use: "Callable[[KeyringBackend], T]") -> T:
        import keyring  # here, in the thread: importing it looks for backends on D-Bus
        from keyring.backends.fail import Keyring as NoKeyring
        from keyring.errors import KeyringError

        backend = self._backend or keyring.get_keyring()
        if isinstance(backend, NoKeyring):
            raise NestorError(
                ErrorCode.SECRET_UNAVAILABLE,
                "There is no keyring on this machine to keep secrets in.",
                hint="Install one: `sudo apt install gnome-keyring`; or keep the secret in the environment: env:NAME.",
            )
        try:
            return use(backend)
        except KeyringError as error:
            # Its text is not passed on; backends have put values into theirs.
            raise NestorError(
                ErrorCode.SECRET_UNAVAILABLE,
                f"The keyring refused ({type(error).__name__}).",
                hint="Unlock it, then try again.",
            ) from error


def _get(keyring: "KeyringBackend", name: str) -> str | None:
    return keyring.get_password(SERVICE, name)


def _delete(keyring: "KeyringBackend", name: str) -> None:
    if _get(keyring, name) is not None:
        keyring.delete_password(SERVICE, name)


def _reference(name: str) -> str:
    reference = f"keyring:{name}"
    if _REFERENCE.fullmatch(reference) is None:
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"{name!r} can't be the name of a secret.",
            hint="Use up to 64 letters, digits, '_', '.' and '-'.",
        )
    return reference
