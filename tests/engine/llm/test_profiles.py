"""Families are told from what a file says of itself."""

import pytest

from engine.llm.profiles import ModelFacts, profile_for
from tests.bench.ggufs import QWEN_TEMPLATE


def facts(architecture="llama", title="", template=""):
    return ModelFacts(architecture=architecture, title=title, template=template)


@pytest.mark.parametrize(
    ("said", "family"),
    [
        (facts(title="Nestor starter"), "starter"),
        (facts(title="nestor-starter-6M"), "starter"),
        (facts("qwen3", "Qwen3 0.6B"), "qwen"),
        (facts("qwen2moe"), "qwen"),
        (facts("llama", "Llama 3.2 1B Instruct"), "llama"),
        (facts("llama", "Mistral 7B Instruct v0.3"), "mistral"),
        (facts("gemma3"), "gemma"),
        (facts("phi3"), "phi"),
        (facts("mamba"), "default"),
    ],
)
def test_the_family_is_recognised(said, family):
    assert profile_for(said).family == family


def test_the_starter_answers_the_same_every_time_and_needs_little():
    profile = profile_for(facts(title="Nestor starter"))
    assert profile.sampling.temperature == 0
    assert profile.history_messages == 8
    assert profile.system_style == "starter"
    assert profile.spans
    assert profile.longest_message_tokens == 400
    assert 0 < profile.least_read_share <= profile.least_act_share < 1
    assert profile.tool_format == "hermes"


def test_a_template_that_teaches_hermes_calls_makes_tools_possible():
    assert profile_for(facts(template=QWEN_TEMPLATE)).tool_format == "hermes"
    assert profile_for(facts(template="tools <tool_call><function=name><parameter=key>")).tool_format == "qwen3-coder"


def test_a_template_that_knows_no_tools_is_told_of_them_by_us():
    assert profile_for(facts(template="{{ messages }}")).tool_format == "generic"


def test_a_template_with_thinking_tags_makes_thinking_known():
    assert profile_for(facts("qwen3", template="<think>{{ x }}</think>")).thinking_tags == ("<think>", "</think>")


def test_every_profile_samples_with_complete_values():
    for said in (facts(), facts("qwen3"), facts("gemma3"), facts("phi3"), facts("mamba")):
        sampling = profile_for(said).sampling
        assert None not in (sampling.temperature, sampling.top_k, sampling.top_p, sampling.min_p)
