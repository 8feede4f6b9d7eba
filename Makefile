# Everything a newcomer types. `make` alone lists it.

SETUP := sh installers/setup.sh
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup run test lint format bench screens soak starter lock clean

help: ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-8s %s\n", $$1, $$2}'

setup: ## make .venv, install what is locked, link the command `nestor`
	@$(SETUP) runtime

run: setup ## start Nestor
	@$(BIN)/nestor

test: ## run the tests; ARGS="tests/engine -k undo" runs some, without coverage
	@$(SETUP) dev
ifdef ARGS
	$(BIN)/python -m pytest $(ARGS)
else
	@$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report
endif

lint: ## style, types and who may import whom
	@$(SETUP) dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: ## let ruff put the code in order
	@$(SETUP) dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: ## measure start, windows, first token, tokens per second and idle load
	@$(SETUP) dev
	$(BIN)/python -m tests.bench

screens: ## write every page and state as a picture to build/screens
	@$(SETUP) dev
	$(BIN)/python -m tests.screens

soak: ## the long property and crash runs
	@$(SETUP) dev
	$(BIN)/python -m pytest -m soak --timeout=0

starter: ## make the starter model anew (80 minutes on two cores); ARGS="--steps 260" for a quick one
	@test -x build/training/bin/python || python3 -m venv build/training
	build/training/bin/pip install --quiet --require-hashes --no-deps -r installers/locks/train.txt
	build/training/bin/python -m models.starter $(ARGS)

lock: setup ## write installers/locks from pyproject.toml; UPGRADE=1 takes newer versions
	@UPGRADE=$(UPGRADE) sh installers/lock.sh

clean: ## remove caches and reports; .venv stays
	rm -rf build dist *.egg-info .coverage .coverage.* coverage.xml
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
