"""GGUF files with random weights and real shapes: what a model costs does not depend on how clever it is.

Needs the `gguf` package (development only). Never used by the program.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import gguf
import numpy as np

QWEN_TEMPLATE = """{%- if tools %}
{{- '<|im_start|>system\n' }}
{%- if messages[0].role == 'system' %}{{- messages[0].content + '\n\n' }}{%- endif %}
{{- '# Tools\n\n<tools>' }}
{%- for tool in tools %}{{- '\n' }}{{- tool | tojson }}{%- endfor %}
{{- '\n</tools>\n\nCall one as <tool_call>\n{"name": <name>, "arguments": <object>}\n</tool_call><|im_end|>\n' }}
{%- elif messages[0].role == 'system' %}
{{- '<|im_start|>system\n' + messages[0].content + '<|im_end|>\n' }}
{%- endif %}
{%- for message in messages %}
{%- if message.role == 'user' or message.role == 'assistant' and not message.tool_calls %}
{{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}
{%- elif message.role == 'assistant' %}
{{- '<|im_start|>assistant' }}
{%- for call in message.tool_calls %}
{{- '\n<tool_call>\n{"name": "' + call.function.name + '", "arguments": ' }}{{- call.function.arguments | tojson }}
{{- '}\n</tool_call>' }}
{%- endfor %}
{{- '<|im_end|>\n' }}
{%- elif message.role == 'tool' %}
{{- '<|im_start|>user\n<tool_response>\n' + message.content + '\n</tool_response><|im_end|>\n' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{%- endif %}
"""
"""In the manner of Qwen's: system and tools first, calls and results between tags."""

_SYLLABLES = (
    "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu "
    "ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu"
).split()
_CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_TAGS = ("<tool_call>", "</tool_call>", "<think>", "</think>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How large a model is."""

    vocabulary: int = 512
    layers: int = 2
    width: int = 64
    feed_forward: int = 128
    heads: int = 4
    kv_heads: int = 2
    context: int = 16_384


TINY = Shape()
SMALL = Shape(vocabulary=32_000, layers=6, width=512, feed_forward=1536, heads=8, kv_heads=4)
"""About 49 million weights."""


def write_random_gguf(
    path: Path,
    shape: Shape = TINY,
    *,
    tokenizer: Literal["bpe", "spm"] = "bpe",
    tags: bool = True,
    glued: Sequence[str] = (),
    template: str | None = QWEN_TEMPLATE,
    name: str = "random",
    quantized: bool = False,
    seed: int = 1,
    split: tuple[int, int] | None = None,
) -> Path:
    """Write a llama-shaped model of random weights.

    `split` lets it say that it is that part, counted from 0, of so many.
    Without `tags` tool calls are spelled out in ordinary tokens; `glued` are further texts that are one token each.
    """
    texts = [*(_TAGS if tags else ()), *glued]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(name)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0 if quantized else gguf.LlamaFileType.MOSTLY_F16)
    silent = (_add_bpe if tokenizer == "bpe" else _add_spm)(writer, shape.vocabulary, texts)
    if template is not None:
        writer.add_chat_template(template)
    if split is not None:
        writer.add_uint16("split.no", split[0])
        writer.add_uint16("split.count", split[1])
    _add_weights(writer, shape, silent, quantized, np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_bpe(writer: gguf.GGUFWriter, size: int, texts: Sequence[str]) -> list[int]:
    """Add a byte-level vocabulary; return the control tokens, which are never to be drawn."""
    special = [*_CONTROL, *texts]
    tokens = [*special, *_byte_alphabet()]
    kinds = [gguf.TokenType.CONTROL] * len(_CONTROL) + [gguf.TokenType.USER_DEFINED] * (len(special) - len(_CONTROL))
    tokens += _words(size - len(tokens), space="Ġ", taken=set(tokens))
    kinds += [gguf.TokenType.NORMAL] * (len(tokens) - len(kinds))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([f"{word[0]} {word[1]}" for word in tokens if len(word) == 2 and word.isalpha()] or ["b a"])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(False)
    return [0, 1, 2]


def _add_spm(writer: gguf.GGUFWriter, size: int, texts: Sequence[str]) -> list[int]:
    """Add a SentencePiece vocabulary with byte fallback; return the control tokens."""
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *texts]
    kinds = [gguf.TokenType.UNKNOWN, gguf.TokenType.CONTROL, gguf.TokenType.CONTROL] + [gguf.TokenType.BYTE] * 256
    kinds += [gguf.TokenType.USER_DEFINED] * (len(tokens) - len(kinds))
    tokens += [chr(code) for code in range(33, 127)] + ["▁"]
    tokens += _words(size - len(tokens), space="▁", taken=set(tokens))
    kinds += [gguf.TokenType.NORMAL] * (len(tokens) - len(kinds))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_scores([-float(index) / 1000 for index in range(len(tokens))])
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    return [0, 1, 2]


def _words(count: int, *, space: str, taken: set[str]) -> list[str]:
    words: list[str] = []
    number = 0
    while len(words) < count:
        digits, rest = "", number
        while True:
            rest, digit = divmod(rest, len(_SYLLABLES))
            digits = _SYLLABLES[digit] + digits
            if rest == 0:
                break
        for word in (digits, space + digits):
            if word not in taken and len(words) < count:
                taken.add(word)
                words.append(word)
        number += 1
    return words


def _byte_alphabet() -> list[str]:
    """Return the 256 characters by which byte-level vocabularies write bytes."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = {byte: chr(byte) for byte in printable} | {byte: chr(256 + at) for at, byte in enumerate(others)}
    return [letters[byte] for byte in range(256)]


def _add_weights(
    writer: gguf.GGUFWriter, shape: Shape, silent: list[int], quantized: bool, rng: np.random.Generator
) -> None:
    def matrix(name: str, rows: int, columns: int, mute: list[int] | None = None) -> None:
        values = rng.standard_normal((rows, columns), dtype=np.float32) * np.float32(columns**-0.5)
        values[mute or []] = 0.0
        if quantized:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)
        else:
            writer.add_tensor(name, values.astype(np.float16))

    def norm(name: str) -> None:
        writer.add_tensor(name, np.ones(shape.width, dtype=np.float32))

    head = shape.width // shape.heads
    matrix("token_embd.weight", shape.vocabulary, shape.width)
    norm("output_norm.weight")
    # a muted row has logit 0 where the likeliest token has several, so answers go on until they are stopped
    matrix("output.weight", shape.vocabulary, shape.width, silent)
    for layer in range(shape.layers):
        block = f"blk.{layer}."
        norm(block + "attn_norm.weight")
        matrix(block + "attn_q.weight", shape.width, shape.width)
        matrix(block + "attn_k.weight", shape.kv_heads * head, shape.width)
        matrix(block + "attn_v.weight", shape.kv_heads * head, shape.width)
        matrix(block + "attn_output.weight", shape.width, shape.width)
        norm(block + "ffn_norm.weight")
        matrix(block + "ffn_gate.weight", shape.feed_forward, shape.width)
        matrix(block + "ffn_up.weight", shape.feed_forward, shape.width)
        matrix(block + "ffn_down.weight", shape.width, shape.feed_forward)
