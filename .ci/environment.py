"""The virtual environment that checks of exports and of Spark share: what `.ci/exports-requirements.txt` lists, under .build.

It is made where it is missing or lists something else, which needs the network.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / ".ci" / "exports-requirements.txt"
ENVIRONMENT = ROOT / ".build" / "exports-venv"


def enter(script):
    """Runs a script again by the Python of the environment, unless it runs by it already."""
    wanted = REQUIREMENTS.read_text()
    mark = ENVIRONMENT / "requirements.txt"
    python = ENVIRONMENT / "bin" / "python"
    if not mark.is_file() or mark.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted.split()]
        if subprocess.run(install).returncode:
            sys.exit(f"{Path(script).name}: the programs that are asked cannot be installed")
        mark.write_text(wanted)
    if Path(sys.prefix).resolve() != ENVIRONMENT.resolve():
        os.execv(python, [str(python), str(Path(script).resolve()), *sys.argv[1:]])
