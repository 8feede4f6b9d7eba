"""config.yml: read forgivingly where nothing is lost, refused in words where it is wrong, changed without a scratch."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.config import ConfigStore, Settings
from engine.config.schema import known_paths
from engine.config.store import MAX_CONFIG_BYTES
from engine.core.errors import ErrorCode, NestorError

REUSED = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _store(folder: Path, text: str | bytes | None = None, **variables: str) -> ConfigStore:
    path = folder / "config.yml"
    path.unlink(missing_ok=True)
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return ConfigStore(path, variables)


def _refused(store: ConfigStore) -> NestorError:
    with pytest.raises(NestorError) as caught:
        store.load()
    return caught.value


@pytest.mark.parametrize(
    "text", [None, "", "# nothing yet\n", "---\n", "\ufeff", "bridge:\n", "secrets:\n", "model:  # later\n"]
)
def test_what_is_not_said_has_its_default(tmp_path: Path, text: str | None) -> None:
    assert _store(tmp_path, text).load() == Settings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bridg:\n  port: 1\n", ["bridg is not a setting", "Did you mean 'bridge'?"]),
        ("bridge:\n  prt: 1\n", ["bridge.prt is not a setting", "Did you mean 'bridge.port'?"]),
        ("qwertz: 1\n", ["qwertz is not a setting", "`nestor config list`"]),
        ("bridge:\n  port: abc\n", ["bridge.port is 'abc'", "valid integer"]),
        ("bridge:\n  port: 70000\n", ["bridge.port is 70000", "less than or equal to 65535"]),
        ("bridge: 8741\n", ["bridge is 8741", "settings of its own"]),
        ("logs:\n  level: loud\n", ["logs.level is 'loud'", "'debug', 'info', 'warning' or 'error'"]),
        ("agent:\n  ask_before: note_add\n", ["agent.ask_before is 'note_add'", "a list"]),
        ("agent:\n  ask_before: [note_add, 5]\n", ["agent.ask_before.1 is 5", "valid string"]),
        ("model:\n  use: ''\n", ["model.use is ''", "at least 1 character"]),
        ("model:\n  temperature: .inf\n", ["model.temperature is inf"]),
        ("web:\n  search_url: ftp://x\n", ["web.search_url is 'ftp://x'"]),
        ("version: 2\n", ["version is 2"]),
        ("secrets: [a]\n", ["secrets is ['a']", "names and values"]),
        ("1: 2\nnull: 3\n? [a, b]\n: c\n", ["1 is not a setting", "None is not a setting"]),
        ("- model\n", ["must hold sections", "not a list"]),
        ("just words", ["must hold sections", "not a text"]),
        ("2026-01-01", ["must hold sections", "not a single value"]),
        ("bridge: {prt: 1, hst: x}\nmodl: {}\n", ["bridge.prt", "bridge.hst", "modl"]),
    ],
)
def test_a_wrong_setting_is_named_with_its_value_and_what_would_fit(tmp_path: Path, text: str, said: list[str]) -> None:
    error = _refused(_store(tmp_path, text))
    assert error.code is ErrorCode.CONFIG_INVALID
    assert str(tmp_path / "config.yml") in error.message
    assert [words for words in said if words not in str(error)] == []
    assert error.hint


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("model:\n  use: [starter\n", "line 3"),
        ("model:\n\tuse: starter\n", "line 2"),
        ("model: {use: starter\nbridge:\n  port: 1\n", "line 2"),
        ("a: 1\nb: 2\na: 3\n", "line 3"),
        ("model: *starter\n", "line 1"),
        ("a: 1\n---\nb: 2\n", "line 2"),
        ("model: \0\n", "not valid YAML"),
        ("model:\n  seed: 2026-99-99\n", "not valid YAML"),
        ("a: " + "[" * 500, "not valid YAML"),
        (b"person:\n  name: J\xf6rg\n", "not a UTF-8 text file"),
        ("person: {}".encode("utf-16"), "not a UTF-8 text file"),
        ("#" * (MAX_CONFIG_BYTES + 1), "larger than a settings file can be"),
    ],
)
def test_a_file_that_does_not_parse_is_named_with_its_line_and_left_alone(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    store = _store(tmp_path, text)
    before = store.path.read_bytes()
    error = _refused(store)
    assert error.code is ErrorCode.CONFIG_UNREADABLE
    assert said in error.message
    assert error.hint
    with pytest.raises(NestorError) as caught:
        store.change("bridge.port", "8000")
    assert caught.value.code is ErrorCode.CONFIG_UNREADABLE
    assert store.path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".config")] == []


def test_a_few_lines_that_stand_for_millions_are_refused_at_once(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    error = _refused(_store(tmp_path, "\n".join(lines)))
    assert error.code is ErrorCode.CONFIG_UNREADABLE
    assert "more values than" in error.message


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.yml").mkdir()
    error = _refused(ConfigStore(tmp_path / "config.yml", {}))
    assert error.code is ErrorCode.CONFIG_UNREADABLE
    assert "cannot be read" in error.message


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    store = ConfigStore(tmp_path / "config" / "config.yml", {})
    assert _refused(store).code is ErrorCode.CONFIG_UNREADABLE
    with pytest.raises(NestorError) as caught:
        store.change("bridge.port", "8000")
    assert caught.value.code in (ErrorCode.CONFIG_UNREADABLE, ErrorCode.PERMISSION_DENIED)


def test_a_change_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "link.yml").symlink_to("/proc/nothing/config.yml")  # nothing can be made in /proc, not even by root
    with pytest.raises(NestorError) as caught:
        ConfigStore(tmp_path / "link.yml", {}).change("bridge.port", "8000")
    assert caught.value.code is ErrorCode.PERMISSION_DENIED


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("${WHO}", "Ann"),
        ("Dr. ${WHO} M.", "Dr. Ann M."),
        ("${NOBODY:-you}", "you"),
        ("${NOBODY:-}", ""),
        ("${WHO:-x}", "Ann"),
    ],
)
def test_environment_variables_are_put_in(tmp_path: Path, written: str, name: str) -> None:
    assert _store(tmp_path, f"person:\n  name: {written}\n", WHO="Ann").load().person.name == name


def test_a_number_may_come_from_the_environment(tmp_path: Path) -> None:
    assert _store(tmp_path, "bridge:\n  port: ${PORT}\n", PORT="9000").load().bridge.port == 9000


def test_a_variable_that_is_not_set_is_named_with_the_setting_that_wants_it(tmp_path: Path) -> None:
    error = _refused(_store(tmp_path, "person:\n  name: ${NOBODY}\n"))
    assert error.code is ErrorCode.CONFIG_INVALID
    assert error.message.startswith("person.name in")
    assert "${NOBODY}" in error.message
    assert "${NOBODY:-default}" in error.hint


def test_a_variable_written_into_the_file_stays_a_variable(tmp_path: Path) -> None:
    store = _store(tmp_path, "person:\n  name: ${WHO}\n", WHO="Ann")
    store.change("bridge.port", "9000")
    assert "name: ${WHO}" in store.path.read_text()
    assert store.load().person.name == "Ann"


def test_a_change_keeps_comments_order_and_quotes(tmp_path: Path) -> None:
    text = (
        "# mine\nbridge:  # for the phone\n  port: 5 # odd, I know\n  enabled: true\n\n"
        "person:\n  name: 'Ann'\n# the end\n"
    )
    store = _store(tmp_path, text)
    info = store.change("bridge.port", "9000")
    assert (info.path, info.value, info.default) == ("bridge.port", 9000, 8741)
    assert store.path.read_text() == text.replace("port: 5 #", "port: 9000 #")


def test_a_new_file_says_what_it_is(tmp_path: Path) -> None:
    store = ConfigStore(tmp_path / "new" / "config.yml", {})
    store.change("person.name", "Ann")
    assert store.path.read_text().startswith("# Nestor's settings.")
    assert [path.name for path in store.path.parent.iterdir()] == ["config.yml"]


def test_a_change_that_would_not_be_valid_changes_nothing(tmp_path: Path) -> None:
    store = _store(tmp_path, "bridge:\n  port: 5\n")
    for path, value in [("bridge.port", "abc"), ("bridge.port", ""), ("logs.level", "loud"), ("model.use", " ")]:
        with pytest.raises(NestorError) as caught:
            store.change(path, value)
        assert caught.value.code is ErrorCode.CONFIG_INVALID
        assert path in caught.value.message
    assert store.path.read_text() == "bridge:\n  port: 5\n"
    assert [path.name for path in tmp_path.glob("*config*")] == ["config.yml"]


@pytest.mark.parametrize(
    ("path", "hint"), [("bridge.prt", "'bridge.port'"), ("bridge", "bridge.port"), ("secrets.", "secrets"), ("", "")]
)
def test_an_unknown_setting_is_answered_with_the_nearest_one(tmp_path: Path, path: str, hint: str) -> None:
    with pytest.raises(NestorError) as caught:
        _store(tmp_path).change(path, "1")
    assert caught.value.code is ErrorCode.NOT_FOUND
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("path", "typed", "kept"),
    [
        ("bridge.port", "8000", 8000),
        ("bridge.enabled", "false", False),
        ("model.temperature", "0.5", 0.5),
        ("model.temperature", "", None),
        ("agent.ask_before", "[note_add, open_app]", ["note_add", "open_app"]),
        ("person.name", "Ann", "Ann"),
        ("person.name", '"Ann"', "Ann"),
        ("person.name", "", ""),
        ("person.name", "007", "007"),
        ("person.name", "yes", "yes"),
        ("person.name", 'O\'Brien: the # "first"', 'O\'Brien: the # "first"'),
        ("person.name", "'t Hooft", "'t Hooft"),
        ("person.name", "2026-99-99", "2026-99-99"),
        ("person.name", "[x", "[x"),
        ("person.name", "שלום 🎉", "שלום 🎉"),
        ("logs.level", "debug", "debug"),
    ],
)
def test_what_a_person_types_is_taken_as_they_mean_it(tmp_path: Path, path: str, typed: str, kept: object) -> None:
    store = _store(tmp_path)
    assert store.change(path, typed).value == kept
    (read,) = [info for info in store.describe() if info.path == path]
    assert read.value == kept


def test_a_reference_to_a_secret_can_be_set(tmp_path: Path) -> None:
    store = _store(tmp_path)
    store.change("secrets.openai", "keyring:openai")
    assert store.load().secrets == {"openai": "keyring:openai"}


def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    (tmp_path / "dotfiles" / "nestor.yml").write_text("# shared\n")
    (tmp_path / "config.yml").symlink_to(tmp_path / "dotfiles" / "nestor.yml")
    ConfigStore(tmp_path / "config.yml", {}).change("bridge.port", "8000")
    assert (tmp_path / "config.yml").is_symlink()
    assert "port: 8000" in (tmp_path / "dotfiles" / "nestor.yml").read_text()


def test_every_setting_is_explained_and_has_a_default(tmp_path: Path) -> None:
    described = _store(tmp_path).describe()
    assert [info.path for info in described] == list(known_paths())
    assert [info.path for info in described if not info.description.endswith(".")] == []
    assert [info.path for info in described if info.value != info.default] == []
    assert {"version", "bridge.port", "model.use", "secrets"} <= {info.path for info in described}


MARKS = [": ", ":\n  ", "\n", "- ", "[", "]", "{", "}", "&a ", "*a", "<<: ", "!!int ", "!x ", "'", '"', "|", "#", "${"]
MARKS += ["%", "@", "?", ",", "~", "---\n", "\t"]
YAML_TEXT = st.lists(
    st.one_of(
        st.sampled_from([*known_paths(), *Settings.model_fields, "port", "use", "name"]),
        st.sampled_from(MARKS),
        st.integers().map(str),
        st.floats().map(str),
        st.dates().map(str),
        st.text(max_size=8),
    ),
    max_size=20,
).map("".join)


@REUSED
@given(text=YAML_TEXT)
def test_no_text_whatever_breaks_the_reading(tmp_path: Path, text: str) -> None:
    store = _store(tmp_path, text.encode("utf-8", errors="replace"))
    try:
        assert isinstance(store.load(), Settings)
    except NestorError as error:
        assert error.code in (ErrorCode.CONFIG_INVALID, ErrorCode.CONFIG_UNREADABLE)
        assert error.hint


@REUSED
@given(raw=st.binary(max_size=40))
def test_no_bytes_whatever_break_the_reading(tmp_path: Path, raw: bytes) -> None:
    store = _store(tmp_path, raw)
    try:
        assert isinstance(store.load(), Settings)
    except NestorError as error:
        assert error.hint


PRINTED = st.characters(codec="utf-8", exclude_characters="$", exclude_categories=["Cc", "Zl", "Zp"])
VALUES = st.one_of(
    st.tuples(st.just("person.name"), st.text(PRINTED, max_size=30)),
    st.tuples(st.just("bridge.port"), st.integers(0, 65_535)),
    st.tuples(st.just("bridge.enabled"), st.booleans()),
    # Thousandths, as people write them: the YAML library may round the last of seventeen digits.
    st.tuples(st.just("model.temperature"), st.none() | st.integers(0, 2000).map(lambda n: n / 1000)),
    st.tuples(st.just("agent.ask_before"), st.lists(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), max_size=4)),
    st.tuples(st.just("logs.level"), st.sampled_from(["debug", "info", "warning", "error"])),
    st.tuples(
        st.just("secrets"), st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.just("env:X"), max_size=3)
    ),
)


@REUSED
@given(change=VALUES)
def test_what_is_set_as_json_is_read_back_as_it_was(tmp_path: Path, change: tuple[str, object]) -> None:
    path, value = change
    store = _store(tmp_path, "# mine\nmodel:\n  threads: 2 # enough\n")
    store.change(path, json.dumps(value, ensure_ascii=False))
    (read,) = [info.value for info in ConfigStore(store.path, {}).describe() if info.path == path]
    assert read == value
    assert store.load().model.threads == 2
    assert "# enough" in store.path.read_text()


@REUSED
@given(path=st.sampled_from([*known_paths(), "secrets.x"]), value=st.text(max_size=20) | YAML_TEXT)
def test_nothing_typed_breaks_a_change_and_what_is_refused_leaves_no_trace(
    tmp_path: Path, path: str, value: str
) -> None:
    store = _store(tmp_path, "# mine\n")
    try:
        store.change(path, value)
    except NestorError as error:
        assert error.code is ErrorCode.CONFIG_INVALID
        assert store.path.read_text() == "# mine\n"
    store.load()
    assert [found.name for found in tmp_path.glob(".config*")] == []


def test_a_secret_itself_is_refused_and_not_repeated(tmp_path: Path) -> None:
    file = tmp_path / "config.yml"
    file.write_text("secrets:\n  openai: sk-very-secret-value\n  other: keyring:other\n", encoding="utf-8")
    with pytest.raises(NestorError) as caught:
        ConfigStore(file, {}).load()
    assert "secrets.openai must say where the secret is kept" in caught.value.message
    assert "very-secret" not in str(caught.value)
    with pytest.raises(NestorError) as caught:
        ConfigStore(tmp_path / "new.yml", {}).change("secrets.openai", "sk-very-secret-value")
    assert "very-secret" not in str(caught.value)
    ConfigStore(tmp_path / "new.yml", {}).change("secrets.openai", "env:OPENAI_API_KEY")


def test_a_time_zone_that_is_none_is_refused_before_it_is_written(tmp_path: Path) -> None:
    store = _store(tmp_path, "person:\n  timezone: Europe/Berlin\n")
    with pytest.raises(NestorError, match=r"person\.timezone is 'Mars': it is not a time zone; write it like Europe"):
        store.change("person.timezone", "Mars")
    assert store.load().person.timezone == "Europe/Berlin"
    assert store.change("person.timezone", "").value == ""
