# The portal's everyday commands. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON ?= python3
PORT ?= 8000
VENV ?= .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
# Tests that share a server stay together in one process (xdist_group).
PYTEST_ARGS := -n 2 --dist loadgroup

.PHONY: help run services test test-fast test-long screenshots lint format bench migrations requirements clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 16

# A stamp a requirements file: installing is skipped until the file changes.
$(VENV)/.run-ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the portal runs on (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.test-ready: requirements-dev.txt $(VENV)/.run-ready
	@echo "Installing what tests it (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt -r requirements-dev.txt
	@touch $@

run: $(VENV)/.run-ready ## set up and run everything on embedded defaults (PORT=8000)
	@exec $(MANAGE) serve --port $(PORT)

services: $(VENV)/.run-ready ## a real Elasticsearch node for development, until Ctrl+C (Java 17 and Maven, no Docker)
	@exec $(BIN)/python -m tools.es_node

test: $(VENV)/.test-ready ## set up and run every test (a missing browser or server skips, unless CI=1)
	$(BIN)/python -m pytest $(PYTEST_ARGS)

test-fast: $(VENV)/.test-ready ## the inner loop: no browser, no subprocess, under two minutes
	$(BIN)/python -m pytest $(PYTEST_ARGS) -m "not browser and not slow and not corpus and not long"

test-long: $(VENV)/.test-ready ## race, crash and fuzz suites at full length
	PORTAL_TEST_LONG=1 $(BIN)/python -m pytest $(PYTEST_ARGS) -m ""

screenshots: $(VENV)/.test-ready ## photograph every page type and state into screenshots/
	$(BIN)/python -m tests.e2e.screenshots

lint: $(VENV)/.test-ready ## style, layers, migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	DJANGO_SETTINGS_MODULE=portal.settings.test $(MANAGE) makemigrations --check --dry-run
	DJANGO_SETTINGS_MODULE=portal.settings.test $(MANAGE) check

format: $(VENV)/.test-ready ## put the code into its one style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.test-ready ## measure import, index, search and pages (PORTAL_CORPUS_DIR names the data)
	$(BIN)/python -m bench

migrations: $(VENV)/.test-ready ## write migrations for changed models
	$(MANAGE) makemigrations

requirements: $(VENV)/.test-ready ## compile requirements*.in to exact versions with hashes
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header requirements.in -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header requirements-dev.in -o requirements-dev.txt

clean: ## remove caches (never the data folder)
	rm -rf .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
