"""Writes trained weights, the tokenizer and the chat template as one GGUF file in half precision.

F16 and not Q8_0: on CPUs with AMX, llama.cpp builds crash on quantised files of this shape
(ggml-org/llama.cpp#20824), and F16 is safe everywhere.
"""

from pathlib import Path

import gguf
import numpy as np
import torch

from models.starter.chat import TEMPLATE_PATH
from models.starter.network import CONTEXT, EPSILON, HEADS, INNER, LAYERS, ROPE_BASE, WIDTH
from models.starter.tokenizer import TURN_END, VOCABULARY_SIZE, load_tokenizer


def export(folder: Path, weights_path: Path, gguf_path: Path) -> None:
    """Write the model of a build folder to `gguf_path`."""
    tokenizer, vocabulary = load_tokenizer(folder)
    writer = gguf.GGUFWriter(str(gguf_path), "llama")
    writer.add_name("Nestor starter")
    writer.add_author("The Nestor project")
    writer.add_license("GPL-3.0-or-later")
    writer.add_description("Calls Nestor's tools from short English requests and repeats their results.")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(VOCABULARY_SIZE)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)

    texts = {number: text for text, number in tokenizer.get_vocab().items()}
    tokens = [texts.get(number, f"<unused{number}>") for number in range(VOCABULARY_SIZE)]
    kinds = dict.fromkeys(vocabulary.control, gguf.TokenType.CONTROL) | dict.fromkeys(
        vocabulary.glue, gguf.TokenType.USER_DEFINED
    )
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(
        [
            kinds.get(token, gguf.TokenType.NORMAL if number in texts else gguf.TokenType.UNUSED)
            for number, token in enumerate(tokens)
        ]
    )
    writer.add_token_merges(list(vocabulary.merges))
    writer.add_eos_token_id(tokens.index(TURN_END))
    writer.add_pad_token_id(tokens.index("<|endoftext|>"))
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE_PATH.read_text(encoding="utf-8"))

    for name, value in torch.load(weights_path).items():
        array = value.float().numpy()
        writer.add_tensor(name, array.astype(np.float32 if array.ndim == 1 else np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
