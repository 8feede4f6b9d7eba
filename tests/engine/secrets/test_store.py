"""Secrets: references resolve, values do not show, a missing or locked keyring is said in words."""

import pickle
import threading
import time

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from engine.core.errors import ErrorCode, NestorError
from engine.secrets import Secret, SecretStore


class MemoryKeyring(KeyringBackend):
    """A keyring in memory that knows from which threads it was asked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.threads: set[str] = set()
        self.locked = False
        self.delay_s = 0.0

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        if (service, username) not in self.entries:
            raise PasswordDeleteError("no such entry")
        del self.entries[service, username]

    def _enter(self) -> None:
        self.threads.add(threading.current_thread().name)
        time.sleep(self.delay_s)
        if self.locked:
            raise KeyringLocked("s3cr3t is locked")


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def store(keyring: MemoryKeyring) -> SecretStore:
    return SecretStore({"API_KEY": "from-env", "EMPTY": ""}, backend=keyring)


async def test_a_secret_is_kept_found_and_forgotten(store: SecretStore, keyring: MemoryKeyring) -> None:
    reference = await store.store("openai", "sk-12345")
    assert reference == "keyring:openai"
    assert keyring.entries == {("nestor", "openai"): "sk-12345"}
    assert (await store.resolve(reference)).reveal() == "sk-12345"
    await store.delete("openai")
    await store.delete("openai")
    with pytest.raises(NestorError, match="no entry in the keyring 'openai'"):
        await store.resolve(reference)


async def test_the_keyring_is_asked_off_the_loop(store: SecretStore, keyring: MemoryKeyring) -> None:
    await store.store("openai", "sk-12345")
    assert threading.current_thread().name not in keyring.threads


async def test_the_environment_is_a_place_for_secrets(store: SecretStore) -> None:
    assert (await store.resolve(" env:API_KEY ")).reveal() == "from-env"


@pytest.mark.parametrize("reference", ["env:MISSING", "env:EMPTY", "keyring:missing"])
async def test_what_is_not_there_is_named(store: SecretStore, reference: str) -> None:
    with pytest.raises(NestorError, match=f"'{reference.partition(':')[2]}'") as refusal:
        await store.resolve(reference)
    assert refusal.value.code is ErrorCode.SECRET_UNAVAILABLE


@pytest.mark.parametrize("reference", ["sk-live-abcdef", "file:/etc/x", "keyring:", "keyring:a b", "", "env:A\nB"])
async def test_what_is_no_reference_is_refused_and_not_repeated(store: SecretStore, reference: str) -> None:
    with pytest.raises(NestorError) as refusal:
        await store.resolve(reference)
    assert "is not a reference" in str(refusal.value)
    assert "sk-live" not in str(refusal.value)


@pytest.mark.parametrize(("name", "value"), [("a/b", "x"), ("", "x"), ("ok", "")])
async def test_a_bad_name_or_empty_value_is_not_stored(
    store: SecretStore, keyring: MemoryKeyring, name: str, value: str
) -> None:
    with pytest.raises(NestorError):
        await store.store(name, value)
    assert keyring.entries == {}


async def test_without_a_keyring_a_way_out_is_named() -> None:
    store = SecretStore({}, backend=NoKeyring())
    with pytest.raises(NestorError, match="no keyring on this machine") as refusal:
        await store.resolve("keyring:openai")
    assert refusal.value.code is ErrorCode.SECRET_UNAVAILABLE
    assert "env:NAME" in refusal.value.hint
    with pytest.raises(NestorError):
        await store.backend_name()


async def test_a_locked_keyring_is_an_error_without_its_own_words(store: SecretStore, keyring: MemoryKeyring) -> None:
    keyring.locked = True
    with pytest.raises(NestorError, match="KeyringLocked") as refusal:
        await store.resolve("keyring:openai")
    assert "s3cr3t" not in str(refusal.value)


async def test_a_keyring_that_does_not_answer_is_given_up(keyring: MemoryKeyring) -> None:
    keyring.delay_s = 0.3
    with pytest.raises(NestorError, match="did not answer"):
        await SecretStore({}, backend=keyring, timeout_s=0.05).resolve("keyring:openai")


async def test_values_seen_are_offered_for_masking(store: SecretStore) -> None:
    await store.resolve("env:API_KEY")
    await store.store("openai", "sk-12345")
    await store.store("pin", "123")
    assert store.known_values() == {"from-env", "sk-12345"}


def test_a_secret_does_not_show_itself() -> None:
    secret = Secret("sk-12345")
    assert f"{secret} {secret!r} {secret!s} {secret:>20}" == "••• ••• ••• •••"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert not hasattr(secret, "__dict__")
