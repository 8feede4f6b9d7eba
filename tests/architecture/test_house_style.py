"""Holds the code to what linters and import contracts cannot see. The lists of exceptions here only ever shrink."""

import ast
import io
import re
import subprocess
import tokenize
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from engine.core.errors import ErrorCode

ROOT = Path(__file__).parents[2]
LINE_CEILING = 600
LARGEST_FILE = 20_000_000

OVER_CEILING: dict[str, str] = {}
"""Modules longer than the ceiling: the file, and why it is not split yet."""

MAY_PRINT = re.compile(r"engine/cli(/|\.py)|.*/__main__\.py|tests/|models/starter/|skills/")
MAY_READ_ENVIRONMENT = {
    "engine/config/environment.py": "the one place that reads it",
    "engine/llm/providers/llama_cpp/process.py": "hands it on to the worker",
    "engine/llm/providers/llama_cpp/worker.py": "a process of its own reads what its starter gave it",
}
MAY_MAKE_HTTP_CLIENTS = re.compile(r"engine/net/")
LOOPS_AND_THREADS = {"asyncio", "concurrent", "multiprocessing", "threading", "qasync"}
MAY_USE_LOOPS_AND_THREADS = re.compile(r"desktop/(link|platform|audio)/|desktop/(app|__main__)\.py")
MAY_SEE_THE_ENGINE = re.compile(r"desktop/link/|desktop/(app|__main__)\.py")
BANNED_NAMES = {"utils", "util", "misc", "helpers", "helper", "common"}
REGISTRIES = re.compile(
    # Written in pieces, so that this file does not trip over itself.
    "|".join(["pypi[.]org", "pythonhosted[.]org", "registry[.]npmjs[.]org", "(deb|security)[.]debian[.]org"])
)
MADE = re.compile(r"/(\.(?!ci/|gitignore/)[^/]*|__pycache__|build|dist|[^/]*\.egg-info)/")
"""Files that git would not list either."""
MACHINE_PATHS = re.compile(r"(?<![\w./~$}>)-])/(work|root|farm|tmp/bash_jobs)/")


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files of the repository as git sees them, also those not committed yet; all of them without git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        kept = [path for path in ROOT.rglob("*") if not MADE.search(f"/{path.relative_to(ROOT).as_posix()}/")]
        return tuple(sorted(path for path in kept if path.is_file()))
    return tuple(ROOT / name for name in sorted(listed.split("\0")) if name and (ROOT / name).is_file())


def rel(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules(*tops: str) -> list[Path]:
    return [path for path in tracked() if path.suffix == ".py" and rel(path).split("/")[0] in tops]


@cache
def source_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(source_of(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every imported module with its line."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def dotted(node: ast.AST) -> str:
    """Return a name like `a.b.c` as it is written, or nothing for other expressions."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            before = dotted(value)
            return f"{before}.{attr}" if before else ""
        case _:
            return ""


def calls(path: Path, names: set[str]) -> Iterator[int]:
    """Yield the lines that call one of the names."""
    return (n.lineno for n in ast.walk(tree_of(path)) if isinstance(n, ast.Call) and dotted(n.func) in names)


def comment_lines(path: Path) -> set[int]:
    tokens = tokenize.generate_tokens(io.StringIO(source_of(path)).readline)
    return {token.start[0] for token in tokens if token.type == tokenize.COMMENT}


def found(
    check: Callable[[Path], Iterator[int]], files: Iterable[Path], *, but: re.Pattern[str] | None = None
) -> list[str]:
    """Return `file:line` for what the check finds in the files, leaving out those that may."""
    return [f"{rel(path)}:{line}" for path in files if not (but and but.match(rel(path))) for line in check(path)]


OURS = modules("engine", "models", "desktop", "skills")
ALL = modules("engine", "models", "desktop", "skills", "tests", "installers")


def test_the_walk_finds_the_code() -> None:
    assert len(OURS) > 20


def test_modules_say_what_they_own() -> None:
    silent = [rel(path) for path in ALL if tree_of(path).body and not ast.get_docstring(tree_of(path))]
    assert not silent, "say in a docstring what the module owns"


def test_modules_can_be_read_in_one_sitting() -> None:
    long = {rel(path) for path in ALL if len(source_of(path).splitlines()) > LINE_CEILING}
    assert long == set(OVER_CEILING), "split it, or say in OVER_CEILING why not; short again: take it out there"


def test_modules_have_real_names() -> None:
    assert not [rel(path) for path in ALL if BANNED_NAMES & {path.stem, *path.relative_to(ROOT).parts[:-1]}]


def test_only_the_command_line_prints() -> None:
    assert not found(lambda path: calls(path, {"print"}), OURS, but=MAY_PRINT), "log, do not print"


def test_catching_everything_names_its_border() -> None:
    """What cleans up and raises again catches nothing, and needs no words."""

    def silent(path: Path) -> Iterator[int]:
        comments = comment_lines(path)
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            everything = node.type is None or {dotted(kind) for kind in kinds if kind} & {"Exception", "BaseException"}
            again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if everything and not again and not comments & {node.lineno - 1, node.lineno, node.lineno + 1}:
                yield node.lineno

    assert not found(silent, OURS), "say in a comment which border this is"


def test_the_environment_is_read_in_one_place() -> None:
    def reads(path: Path) -> Iterator[int]:
        names = {"os.environ", "os.getenv", "os.environb", "os.putenv"}
        return (n.lineno for n in ast.walk(tree_of(path)) if isinstance(n, ast.Attribute) and dotted(n) in names)

    others = [path for path in OURS if rel(path) not in MAY_READ_ENVIRONMENT]
    assert not found(reads, others, but=MAY_PRINT), "take values from engine.config.environment"


def test_the_list_of_environment_readers_is_not_stale() -> None:
    assert not [name for name in MAY_READ_ENVIRONMENT if "os.environ" not in (ROOT / name).read_text(encoding="utf-8")]


def test_http_clients_come_from_the_factory() -> None:
    def makes(path: Path) -> Iterator[int]:
        yield from calls(
            path, {f"httpx.{name}" for name in ("Client", "AsyncClient", "get", "post", "request", "stream")}
        )
        others = {"requests", "urllib3", "aiohttp", "httpx2"}
        yield from (n for n, name in imports(path) if name.split(".")[0] in others or name == "urllib.request")

    assert not found(makes, OURS, but=MAY_MAKE_HTTP_CLIENTS), "engine.net makes them, since it knows what may leave"


def test_modules_hold_no_state() -> None:
    """A list, dict or set at module level is a constant, and named like one."""
    fresh = {"dict", "list", "set", "defaultdict", "deque", "Counter", "OrderedDict", "WeakValueDictionary"}
    displays = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)

    def state(path: Path) -> Iterator[int]:
        for node in tree_of(path).body:
            if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
                continue
            made = isinstance(node.value, ast.Call) and dotted(node.value.func).split(".")[-1] in fresh
            names = [dotted(n) for n in (node.targets if isinstance(node, ast.Assign) else [node.target])]
            if (made or isinstance(node.value, displays)) and not all(n == "__all__" or n.isupper() for n in names):
                yield node.lineno

    assert not found(state, OURS), "state that nobody owns"


def test_the_desktop_crosses_threads_and_reaches_the_engine_in_few_places() -> None:
    def crosses(path: Path) -> Iterator[int]:
        return (line for line, name in imports(path) if name.split(".")[0] in LOOPS_AND_THREADS)

    def reaches_in(path: Path) -> Iterator[int]:
        return (
            line for line, name in imports(path) if name.startswith("engine.") and not name.startswith("engine.core")
        )

    files = modules("desktop")
    assert not found(crosses, files, but=MAY_USE_LOOPS_AND_THREADS), "link, app, platform and audio do that"
    assert not found(reaches_in, files, but=MAY_SEE_THE_ENGINE), (
        "outside link and app, the desktop sees engine.core only"
    )


def test_skills_import_nothing_of_ours() -> None:
    def ours(path: Path) -> Iterator[int]:
        return (n for n, name in imports(path) if name.split(".")[0] in {"engine", "desktop", "models", "tests"})

    assert not found(ours, modules("skills"))


def test_every_error_code_is_used() -> None:
    used = {
        node.attr
        for path in modules("engine", "models", "desktop")
        if rel(path) != "engine/core/errors.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and dotted(node.value) == "ErrorCode"
    } | {"NOT_FOUND"}  # NotFoundError carries it
    assert {code.name for code in ErrorCode} - used == set(), "a code that nothing raises promises what does not happen"


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    lines = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" in content[:8000]:
            continue
        for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
            if REGISTRIES.search(line) or MACHINE_PATHS.search(line):
                lines.append(f"{rel(path)}:{number}: {line.strip()[:120]}")
    assert not lines


def test_files_stay_small_enough_to_clone() -> None:
    assert not [rel(path) for path in tracked() if path.stat().st_size > LARGEST_FILE]


def test_nothing_else_grows_at_the_top() -> None:
    expected = {
        *("desktop", "engine", "skills", "models", "resources", "installers", "tests", ".ci", ".gitignore"),
        *(
            "pyproject.toml",
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "LICENSE",
            "NOTICE",
            "Makefile",
        ),
    }
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= expected
