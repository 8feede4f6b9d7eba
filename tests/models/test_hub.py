"""What the hub says, what of it is believed, and what a person is told when it says no."""

import pytest

from engine.config.schema import WebSettings
from engine.core.errors import ErrorCode, NestorError
from engine.net import EgressRecord, HttpClients
from models.catalogue import catalogue
from models.fetch import HUB, Fetch, hub_address, shown
from models.hub import Hub
from models.sources import Sources, quant_of
from tests.doubles.hub import COMMIT

TABLE = catalogue()


@pytest.fixture
async def asked(downloading):
    """The hub as a client sees it."""
    async with downloading.fetch() as fetch:
        yield Hub(fetch, downloading.clock)


async def refused(coming):
    with pytest.raises(NestorError) as caught:
        await coming
    assert caught.value.hint
    return caught.value


async def plan(asked, words, **options):
    return await Sources(asked, TABLE).plan(words, **options)


def names(found):
    return [file.name for file in found.files]


async def test_a_search_finds_repositories(asked, hub):
    hub.repositories["owner/Some-Model-GGUF"]["m.gguf"] = b"1"
    hub.repositories["../evil"]["m.gguf"] = b"1"
    (hit,) = await asked.search("e")
    assert (hit.repository, hit.license, hit.downloads, hit.gated) == ("owner/Some-Model-GGUF", "mit", 10, False)


async def test_a_repository_tells_size_hash_and_commit_of_its_files(asked, hub):
    hub.repositories["owner/model"].update({"sub dir/m.gguf": b"12345", "../../.bashrc": b"1", "/etc/m.gguf": b"1"})
    found = await asked.repository("owner/model")
    (file,) = found.files
    assert (file.path, file.size_bytes, len(file.sha256)) == ("sub dir/m.gguf", 5, 64)
    assert file.url == f"{hub.url}/owner/model/resolve/{COMMIT}/sub%20dir/m.gguf"


async def test_an_unknown_repository_says_what_may_be_the_matter(asked):
    error = await refused(asked.repository("no/such"))
    assert error.code == ErrorCode.HUB_REFUSED
    assert "HF_TOKEN" in error.hint


@pytest.mark.parametrize("name", ["model", "a/b/c", "../x", "a/..%2f", "owner/mo del"])
async def test_what_is_no_repository_is_never_asked_for(asked, hub, name):
    assert (await refused(asked.repository(name))).code == ErrorCode.INVALID_REQUEST
    assert hub.asked == []


@pytest.mark.parametrize("body", [b"<html>sign in", b"[" * 100_000, b'{"id": 5}', b"null", b'"text"'])
async def test_what_is_no_answer_of_a_hub_is_told(asked, hub, body):
    hub.repositories["owner/model"]["m.gguf"] = b"1"
    hub.api_body = body
    assert (await refused(asked.repository("owner/model"))).code == ErrorCode.DOWNLOAD_FAILED


async def test_a_busy_hub_is_asked_again(asked, hub, downloading):
    hub.api_statuses = [(429, {"retry-after": "3"}), (503, {})]
    await asked.search("x")
    assert downloading.clock.waited == [3, 2]


async def test_a_hub_that_stays_busy_is_given_up(asked, hub):
    hub.api_statuses = [(503, {})] * 9
    assert (await refused(asked.search("x"))).code == ErrorCode.DOWNLOAD_FAILED


async def test_nothing_leaves_a_machine_that_is_to_stay_local(downloading):
    clients = HttpClients(WebSettings(stay_local=True), EgressRecord(downloading.clock))
    async with Fetch(clients) as fetch:
        error = await refused(Hub(fetch, downloading.clock).search("x"))
    assert error.code == ErrorCode.FORBIDDEN
    assert "models.download" in error.message


def test_the_address_is_the_setting_then_the_environment_then_the_usual_one():
    assert hub_address("https://a.example/", {"HF_ENDPOINT": "https://b.example"}) == "https://a.example"
    assert hub_address("", {"HF_ENDPOINT": "https://b.example/"}) == "https://b.example"
    assert hub_address("", {}) == HUB
    with pytest.raises(NestorError) as caught:
        hub_address("", {"HF_ENDPOINT": "ftp://x"})
    assert caught.value.code == ErrorCode.CONFIG_INVALID


def test_an_address_is_shown_without_its_secrets():
    assert shown("https://me:secret@h.example/m.gguf?token=secret#secret") == "https://h.example/m.gguf"


@pytest.mark.parametrize(
    ("name", "quant"),
    [
        ("Qwen3-4B-Instruct-2507-Q4_K_M", "Q4_K_M"),
        ("qwen2.5-0.5b-instruct-q8_0", "Q8_0"),
        ("gpt-oss-20b-mxfp4", "MXFP4"),
        ("nomic-embed-text-v1.5.f16", "F16"),
        ("GLM-4.5-Air-UD-Q4_K_XL", "UD-Q4_K_XL"),
        ("model-IQ3_XXS", "IQ3_XXS"),
        ("ggml-model", ""),
    ],
)
def test_a_quantisation_is_read_from_the_name(name, quant):
    assert quant_of(name) == quant


@pytest.fixture
def repository(hub):
    files = hub.repositories["owner/M-GGUF"]
    for quant in ("Q2_K", "Q4_K_M", "Q8_0"):
        files[f"M-{quant}.gguf"] = quant.encode()
    files["mmproj-F16.gguf"] = files["README.md"] = b"1"
    return files


async def test_four_bits_are_taken_where_nobody_says(asked, repository):
    assert names(await plan(asked, "owner/M-GGUF")) == ["M-Q4_K_M.gguf"]


@pytest.mark.parametrize(
    "words", ["owner/M-GGUF:q8_0", "owner/M-GGUF/M-Q8_0.gguf", "{hub}/owner/M-GGUF/blob/main/M-Q8_0.gguf?download=true"]
)
async def test_one_quantisation_can_be_named_in_many_ways(asked, repository, words):
    found = await plan(asked, words.format(hub=asked.url))
    assert (found.name, names(found)) == ("M-Q8_0", ["M-Q8_0.gguf"])
    assert found.files[0].sha256


async def test_a_page_of_the_hub_stands_for_the_repository(asked, repository):
    assert names(await plan(asked, "https://huggingface.co/owner/M-GGUF", quant="Q2_K")) == ["M-Q2_K.gguf"]


async def test_a_quantisation_that_is_not_there_is_told_with_those_that_are(asked, repository):
    error = await refused(plan(asked, "owner/M-GGUF", quant="Q5_K_M"))
    assert "Q2_K, Q4_K_M, Q8_0" in error.hint


async def test_a_repository_without_gguf_files_is_told(asked, hub):
    hub.repositories["owner/model"]["model.safetensors"] = b"1"
    assert "GGUF" in (await refused(plan(asked, "owner/model"))).hint


async def test_all_parts_of_a_split_model_are_in_the_plan(asked, hub):
    for number in (1, 2, 3):
        hub.repositories["owner/big"][f"Q4_K_M/big-Q4_K_M-{number:05}-of-00003.gguf"] = b"123"
    hub.repositories["owner/big"]["big-Q8_0-00001-of-00002.gguf"] = b"lonely"
    found = await plan(asked, "owner/big")
    assert found.name == "big-Q4_K_M"
    assert names(found) == [f"big-Q4_K_M-{number:05}-of-00003.gguf" for number in (1, 2, 3)]


async def test_a_model_of_the_catalogue_is_found_by_its_name(asked, hub):
    files = hub.repositories["unsloth/Qwen3-4B-Instruct-2507-GGUF"]
    files["Qwen3-4B-Instruct-2507-Q4_K_M.gguf"] = files["Qwen3-4B-Instruct-2507-UD-Q4_K_XL.gguf"] = b"1"
    assert names(await plan(asked, "Qwen3 4B")) == ["Qwen3-4B-Instruct-2507-Q4_K_M.gguf"]


async def test_a_voice_goes_to_a_folder_of_its_own(asked, hub):
    for path in TABLE.find("piper-en-us-lessac").files:
        hub.repositories["rhasspy/piper-voices"][path] = b"1"
    found = await plan(asked, "piper-en-us-lessac")
    assert names(found)[0] == "speech/piper-en-us-lessac/en_US-lessac-medium.onnx"
    assert len(found.files) == 2


async def test_a_plain_address_brings_all_parts(asked):
    found = await plan(asked, "https://h.example/x/m%20odd-00002-of-00002.gguf?key=1")
    assert found.name == "m_odd"
    assert [file.url for file in found.files] == [
        f"https://h.example/x/m%20odd-0000{number}-of-00002.gguf?key=1" for number in (1, 2)
    ]
    assert names(found) == ["m_odd-00001-of-00002.gguf", "m_odd-00002-of-00002.gguf"]


@pytest.mark.parametrize("words", ["https://h.example/page", "ftp://h.example/m.gguf", "no-such-model", "", "a b/c"])
async def test_what_cannot_be_brought_is_told_at_once(asked, hub, words):
    async def both():
        found = await plan(asked, words)
        async with asked._fetch.get(found.files[0].url, what="it"):
            pass

    await refused(both())
    assert hub.asked == []


async def test_a_slip_of_the_pen_gets_the_nearest_name(asked):
    error = await refused(plan(asked, "qwen3-4bb"))
    assert (error.code, "'qwen3-4b'" in error.hint) == (ErrorCode.MODEL_NOT_FOUND, True)


async def test_no_model_takes_the_starters_name(asked):
    assert (await plan(asked, "https://h.example/starter.gguf")).name == "starter-model"
