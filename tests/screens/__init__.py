"""`python -m tests.screens`: a picture of every page and state, and a sheet that shows them all."""
