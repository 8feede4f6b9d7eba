"""`nestor models search`, `pull` and `remove` before a hub on this machine, as a person and as a program."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from click.testing import CliRunner

from engine.cli.app import nestor
from engine.cli.pull import progress_words
from engine.config import Environment
from engine.core.model_files import ImportModel
from models.downloads import DownloadProgress, DownloadState
from tests.bench.ggufs import write_random_gguf
from tests.doubles.hub import HubServer


@pytest.fixture
def hub():
    with HubServer().running() as server:
        yield server


@pytest.fixture
def environment(nestor_home, hub):
    return Environment(home=nestor_home, variables={"HF_ENDPOINT": hub.url})


@pytest.fixture
def model(hub, tmp_path):
    content = write_random_gguf(tmp_path / "m.gguf").read_bytes()
    hub.repositories["owner/Tiny-GGUF"].update({"Tiny-Q4_K_M.gguf": content, "Tiny-Q8_0.gguf": content + b"\0" * 64})
    return content


def test_a_model_is_pulled_and_lies_among_the_models(run, paths, model):
    result = run("models", "pull", "owner/Tiny-GGUF")
    assert result.exit_code == 0, result.output
    assert result.stdout == "Tiny-Q4_K_M is ready. Let it answer with: nestor models use Tiny-Q4_K_M\n"
    assert (paths.models / "Tiny-Q4_K_M.gguf").read_bytes() == model


def test_a_program_gets_json_and_nothing_else(run_json, paths, model):
    pulled = run_json("models", "pull", "owner/Tiny-GGUF", "--quant", "Q8_0", "--json")
    size = len(model) + 64
    path = str(paths.models / "Tiny-Q8_0.gguf")
    assert pulled == {
        "downloads": [{"name": "Tiny-Q8_0", "state": "done", "files": [path], "done_bytes": size, "size_bytes": size}]
    }


def test_a_model_that_cannot_answer_is_told(run, hub, model):
    of_another_kind = model.replace(b"\x05\0\0\0\0\0\0\0llama", b"\x05\0\0\0\0\0\0\0xbert")
    hub.repositories["owner/Bert-GGUF"]["Bert-Q8_0.gguf"] = of_another_kind
    result = run("models", "pull", "owner/Bert-GGUF")
    assert result.exit_code == 1
    assert "is not a model that answers (xbert)" in result.stderr
    assert "nestor models remove Bert-Q8_0" in result.stderr


def test_what_is_here_is_not_brought_again(run, hub, model):
    for _ in range(2):
        assert run("models", "pull", "owner/Tiny-GGUF").exit_code == 0
    assert len(hub.bodies_asked("Tiny-Q4_K_M.gguf")) == 1


def test_a_file_of_this_machine_is_imported(run_json, engine, tmp_path):
    file = write_random_gguf(tmp_path / "tiny.gguf")
    (pulled,) = run_json("models", "pull", str(file), "--json")["downloads"]
    assert (pulled["name"], pulled["state"]) == ("tiny", "done")
    assert engine.requests[-1] == ImportModel(path=file)


def test_an_error_is_told_with_its_hint(run, run_json, model):
    result = run("models", "pull", "owner/Tiny-GGUF", "--quant", "Q2_K")
    assert result.exit_code == 1
    assert "Q4_K_M, Q8_0" in result.stderr
    assert run_json("models", "pull", "qwen3-4bb", "--json", code=1)["error"]["code"] == "model_not_found"


def test_the_token_of_the_environment_is_shown_to_the_hub_and_nowhere_else(own, nestor_home, hub, model):
    from engine.cli.connection import Door

    hub.gated.add("owner/Tiny-GGUF")
    environment = Environment(home=nestor_home, variables={"HF_ENDPOINT": hub.url, "HF_TOKEN": hub.token})
    door = Door(environment=environment, own_host=own)
    result = CliRunner().invoke(nestor, ["models", "pull", "owner/Tiny-GGUF"], obj=door)
    assert result.exit_code == 0, result.output
    assert hub.token not in result.output
    assert hub.token not in "".join(
        path.read_text(errors="replace") for path in nestor_home.rglob("*") if path.suffix in (".json", ".plan", ".log")
    )


def test_nothing_paused_is_said(run, run_json):
    assert "No download was paused" in run("models", "pull").stdout
    assert run_json("models", "pull", "--json") == {"downloads": []}


def interrupted(hub, nestor_home, *words):
    """Run the command, press Ctrl+C while it downloads, and return what it said."""
    manners = hub.manners["Tiny-Q4_K_M.gguf"]
    manners.wait_after = 20_000
    process = subprocess.Popen(
        [sys.executable, "-m", "engine.cli", "models", "pull", "owner/Tiny-GGUF", *words],
        env={**os.environ, "HF_ENDPOINT": hub.url, "NESTOR_HOME": str(nestor_home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert manners.waits.wait(60)
    part = nestor_home / "models" / ".downloads" / "Tiny-Q4_K_M.gguf.part"
    while not part.exists():
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    said, told = process.communicate(timeout=60)
    assert process.returncode == 130, (said, told)
    manners.wait_after = None
    manners.go_on.set()
    return said, told


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_pauses_says_how_to_go_on_and_goes_on(run, nestor_home, paths, hub, model):
    said, told = interrupted(hub, nestor_home)
    assert said == ""
    assert "Tiny-Q4_K_M is paused at " in told
    assert "Go on with: nestor models pull owner/Tiny-GGUF" in told
    assert run("models", "pull").exit_code == 0
    assert (paths.models / "Tiny-Q4_K_M.gguf").read_bytes() == model


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_a_paused_download_can_be_removed(run_json, nestor_home, paths, hub, model):
    said, _ = interrupted(hub, nestor_home, "--json")
    assert json.loads(said)["downloads"][0]["state"] == "paused"
    assert run_json("models", "remove", "tiny-q4_k_m", "--json")["name"] == "Tiny-Q4_K_M"
    assert run_json("models", "pull", "--json") == {"downloads": []}
    assert run_json("models", "remove", "tiny-q4_k_m", "--json", code=1)["error"]["code"] == "model_not_found"


def test_a_search_shows_the_table_and_the_hub(run, run_json, model):
    lines = run("models", "search", "tiny").stdout.splitlines()
    assert any(line.startswith("owner/Tiny-GGUF") for line in lines)
    found = run_json("models", "search", "qwen3", "4b", "--json")
    assert set(found) == {"catalogue", "unverified", "hub", "problem"}
    assert found["catalogue"][0]["id"] == "qwen3-4b"
    assert found["catalogue"][0]["fit"] in ("well", "tight", "no")
    assert found["problem"] is None


def test_without_words_the_table_is_shown_and_nobody_is_asked(run_json, hub):
    assert len(run_json("models", "search", "--json")["catalogue"]) > 40
    assert hub.asked == []


def test_a_search_without_a_hub_shows_what_is_known(run, run_json, hub):
    hub.api_statuses = [(404, {})] * 9
    assert run_json("models", "search", "gemma", "--json")["problem"]["code"] == "not_found"
    result = run("models", "search", "gemma")
    assert (result.exit_code, "gemma-3-4b" in result.stdout) == (0, True)
    assert "The hub was not asked" in result.stderr
    assert run("models", "search", "no-such-thing").exit_code == 1


def test_a_model_in_use_is_removed_by_force_only(run, run_json):
    assert run_json("models", "remove", "starter", "--json", code=1)["error"]["code"] == "model_in_use"
    assert run("models", "remove", "starter", "--force").stdout == "starter is gone; 16 MB are free again.\n"


def test_names_are_completed(run):
    result = CliRunner(
        env={"_NESTOR_COMPLETE": "bash_complete", "COMP_WORDS": "nestor models pull gpt-", "COMP_CWORD": "3"}
    )
    said = result.invoke(nestor, [], prog_name="nestor")
    assert "gpt-oss-20b" in said.output


def test_progress_is_one_line():
    progress = DownloadProgress(
        name="m",
        state=DownloadState.RUNNING,
        file="m.gguf",
        done_bytes=2_300_000_000,
        size_bytes=5_000_000_000,
        bytes_per_s=12_000_000.0,
        left_s=225.0,
    )
    assert progress_words(progress) == "m   46 %  2.3 GB of 5.0 GB  12 MB/s  4 min left"
    waiting = replace(progress, state=DownloadState.WAITING, size_bytes=None, bytes_per_s=0, left_s=None)
    assert progress_words(waiting) == "m  2.3 GB  waiting"
