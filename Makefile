# make demo   set everything up and build the graph of corpus/ with its pages
# make test   set everything up and run the tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test check bench clean

demo: $(VENV)/.ready
	$(BIN)/kg build corpus -o build
	$(BIN)/kg view -o build/view.html
	$(BIN)/kg site build -o site
	@echo "Turtle: build/graph.ttl    Pages: site/index.html    Next: $(BIN)/kg ask shared-measures"

test: $(VENV)/.ready-dev
	$(BIN)/pytest -n auto --dist worksteal

check: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.ready-dev
	$(BIN)/python benchmarks/speed.py
	$(BIN)/kg build corpus -o build -q
	$(BIN)/python benchmarks/build.py build --plans 500 1000 --workers 2
	$(BIN)/python benchmarks/questions.py build --plans 1000
	$(BIN)/python benchmarks/pages.py build --plans 1000

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=python3.11 …") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -qq -e .
	touch $@

$(VENV)/.ready-dev: $(VENV)/.ready
	$(BIN)/pip install -qq -e '.[dev]'
	touch $@

clean:
	rm -rf build site dist $(VENV) .pytest_cache .mypy_cache .ruff_cache
