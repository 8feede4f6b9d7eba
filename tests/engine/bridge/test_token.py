"""The token file."""

import stat

import pytest

from engine.bridge.token import load_or_create_token, read_token
from engine.core.errors import ErrorCode, NestorError


def test_a_token_is_made_once_and_only_its_owner_can_read_it(tmp_path):
    path = tmp_path / "bridge.token"
    token = load_or_create_token(path)
    assert len(token) >= 43
    assert load_or_create_token(path) == token
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.glob(".*")) == []


def test_loose_permissions_are_tightened(tmp_path):
    path = tmp_path / "bridge.token"
    token = load_or_create_token(path)
    path.chmod(0o644)
    assert load_or_create_token(path) == token
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 50, b"two words and more than thirty-two characters"])
def test_an_unusable_token_is_made_anew(tmp_path, content):
    path = tmp_path / "bridge.token"
    path.write_bytes(content)
    assert read_token(path) is None
    assert len(load_or_create_token(path)) >= 43


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "elsewhere").write_text("a" * 43)
    (tmp_path / "bridge.token").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NestorError) as refused:
        load_or_create_token(tmp_path / "bridge.token")
    assert refused.value.code is ErrorCode.PERMISSION_DENIED


def test_a_folder_is_refused(tmp_path):
    (tmp_path / "bridge.token").mkdir()
    with pytest.raises(NestorError, match="not a file"):
        load_or_create_token(tmp_path / "bridge.token")


def test_a_missing_folder_is_said_in_words(tmp_path):
    with pytest.raises(NestorError, match="could not be written"):
        load_or_create_token(tmp_path / "nowhere" / "bridge.token")
