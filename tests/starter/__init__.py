"""How well the starter model does its work, measured through the real engine: `python -m tests.starter`.

`cases/first.jsonl` and `cases/second.jsonl` have been looked at while the model was made, so what is right there says
little about the words of other people; they count in no goal. The other files were written apart from the model and are
not to be read by whoever writes phrases for it.
"""
