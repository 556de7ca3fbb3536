# The only commands anyone needs: make run, make test, make check, make bench.
DIR ?= ./demo
PORT ?= 8000
NEWSROOM_PORT ?= 8001
OPS_PORT ?= 8002
STORIES ?= 10000
ARGS ?=
PY = .venv/bin/python
SHELL = /bin/sh

.PHONY: run test check format bench clean

run: ## Make the demo paper in DIR and run it
	@sh scripts/venv.sh run
	@exec $(PY) -m broadsheet demo "$(DIR)" --port $(PORT) --newsroom-port $(NEWSROOM_PORT) --ops-port $(OPS_PORT)

test: ## Run everything: unit, flows (on SQLite and on PostgreSQL), browser
	@sh scripts/venv.sh dev
	@sh scripts/tools.sh
	@sh scripts/test_postgres.sh
	@$(PY) -m pytest -n 2 --dist loadgroup $(ARGS)

check: ## Style, types, the import contract, templates, settings, migrations
	@sh scripts/venv.sh dev
	@$(PY) scripts/check.py

format: ## Put the code into its one format
	@sh scripts/venv.sh dev
	@$(PY) -m ruff check --fix -q . ; $(PY) -m ruff format -q .

bench: ## Measure, and write bench/results/latest.md (STORIES=1000000 for the long form)
	@sh scripts/venv.sh dev
	@sh scripts/tools.sh --bench
	@$(PY) -m bench --stories $(STORIES) $(ARGS)

clean: ## Remove what the commands above made, but no paper
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
