#!/usr/bin/env python3
"""Takes one check of the product away at a time and wants the conformance rows to notice; a test
where no row can.

usage: sabotage.py SOURCE WORK [NAME-PART]   builds a copy of SOURCE in the folder WORK
       sabotage.py SOURCE --check            only: is every text in checks.txt still there, once?

What is taken away stands in checks.txt. A check whose absence no row notices fails the run.
"""

import concurrent.futures
import os
import pathlib
import queue
import shutil
import subprocess
import sys

COPIED = ("CMakeLists.txt", "core", "ui", "app", "packaging", "resources", "tests")
SKIPPED = shutil.ignore_patterns("node_modules", "__pycache__", "corpus", "screenshots")


class Sabotage:
    def __init__(self, name):
        self.name = name
        self.edits = []  # [path, old lines, new lines]
        self.red = []
        self.test = []
        self.also = []


def read_list(path):
    sabotages = []
    file = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        word, _, rest = line.partition(" ")
        if not line or line.startswith("#"):
            continue
        if word == "==":
            sabotages.append(Sabotage(rest))
        elif word == "file":
            file = rest.strip()
            sabotages[-1].edits.append([file, [], []])
        elif line[0] == "-":
            if sabotages[-1].edits[-1][2]:
                sabotages[-1].edits.append([file, [], []])
            sabotages[-1].edits[-1][1].append(line[1:])
        elif line[0] == "+":
            sabotages[-1].edits[-1][2].append(line[1:])
        elif word in ("red", "also", "test"):
            getattr(sabotages[-1], word).append(rest.strip())
        else:
            sys.exit(f"{path.name}:{number}: not understood: {line}")
    return sabotages


def sabotaged(source, sabotage):
    """The changed files; fails loudly where the text is not there exactly once."""
    changed = {}
    for file, old, new in sabotage.edits:
        text = changed.get(file) or (source / file).read_text(encoding="utf-8")
        before = "\n".join(old) + "\n"
        if text.count(before) != 1:
            sys.exit(f"{sabotage.name}: in {file} this is there {text.count(before)} times, "
                     f"not once:\n{before}Mend tests/conformance/sabotage/checks.txt.")
        changed[file] = text.replace(before, "\n".join(new) + "\n")
    return changed


def refresh_copy(source, tree):
    """Writes only what differs, so that the next build is a small one."""
    wanted = set()
    for top in COPIED:
        paths = [source / top] if (source / top).is_file() else None
        if paths is None:
            paths = []
            for folder, folders, files in os.walk(source / top):
                ignored = SKIPPED(folder, folders)
                folders[:] = [name for name in folders if name not in ignored]
                paths += [pathlib.Path(folder, name) for name in files]
        for path in paths:
            target = tree / path.relative_to(source)
            wanted.add(target)
            content = path.read_bytes()
            if not target.is_file() or target.read_bytes() != content:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
                target.chmod(path.stat().st_mode)
    for path in tree.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()


class Workbench:
    """A copy of the source with a build of its own."""

    def __init__(self, source, work):
        self.source = source
        self.tree = work / "tree"
        self.build_folder = work / "build"

    def build(self, tests, jobs=1):
        targets = ["conformance", *(test.replace("/", "_") + "_test" for test in tests)]
        return subprocess.run(["cmake", "--build", self.build_folder, "--parallel", str(jobs),
                               "--target", *targets],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False)

    def set_up(self, tests):
        refresh_copy(self.source, self.tree)
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        subprocess.run(["cmake", "-S", self.tree, "-B", self.build_folder, "-G", "Ninja",
                        "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-g0",
                        "-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld", *launcher],
                       stdout=subprocess.DEVNULL, check=True)
        return self.build(tests, os.cpu_count())

    def rows_of(self, rows):
        """Row -> verdict."""
        if not rows: # none would mean all
            return {}
        ended = subprocess.run([self.source / "tests/support/own_home.sh",
                                self.build_folder / "tests/conformance/conformance", *rows],
                               stdout=subprocess.PIPE, text=True, check=False)
        table = [line.split(" | ") for line in ended.stdout.splitlines()]
        return {cells[0].strip(): cells[-1].strip() for cells in table if len(cells) == 5}

    def is_test_red(self, test):
        return subprocess.run(["ctest", "--test-dir", self.build_folder, "-R", f"^{test}$",
                               "--no-tests=error"],
                              stdout=subprocess.DEVNULL, check=False).returncode == 8

    def unnoticed_by(self, sabotage, changed):
        """The rows and tests that should have turned red and did not."""
        originals = {file: (self.tree / file).read_bytes() for file in changed}
        try:
            for file, text in changed.items():
                (self.tree / file).write_text(text, encoding="utf-8")
            built = self.build(sabotage.test)
            if built.returncode != 0:
                return ["the compiler: it does not build\n" + built.stdout]
            verdicts = self.rows_of(sabotage.red + sabotage.also)
            return [row for row in sabotage.red if verdicts.get(row) != "RED"] + \
                   [test for test in sabotage.test if not self.is_test_red(test)]
        finally:
            for file, content in originals.items():
                (self.tree / file).write_bytes(content)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    source = pathlib.Path(sys.argv[1]).resolve()
    sabotages = read_list(pathlib.Path(__file__).with_name("checks.txt"))
    patches = [(sabotage, sabotaged(source, sabotage)) for sabotage in sabotages]
    if sys.argv[2] == "--check":
        print(f"{len(patches)} checks can be taken away")
        return 0
    if len(sys.argv) > 3:
        patches = [patch for patch in patches if sys.argv[3] in patch[0].name]
        if not patches:
            sys.exit(f"no check's name holds '{sys.argv[3]}'")
    work = pathlib.Path(sys.argv[2]).resolve()
    tests = sorted({test for sabotage, _ in patches for test in sabotage.test})
    workbenches = [Workbench(source, work / str(number))
                   for number in range(min(os.cpu_count(), len(patches)))]
    for workbench in workbenches: # one after the other: a compiler cache serves the later ones
        built = workbench.set_up(tests)
        if built.returncode != 0:
            sys.exit(built.stdout)
    needed = sorted({row for sabotage, _ in patches for row in sabotage.red + sabotage.also})
    for row, verdict in workbenches[0].rows_of(needed).items():
        if row in needed and verdict != "green":
            sys.exit(f"{row} is {verdict} although nothing is taken away")
    for test in tests:
        if workbenches[0].is_test_red(test):
            sys.exit(f"{test} fails although nothing is taken away")

    idle = queue.SimpleQueue()
    for workbench in workbenches:
        idle.put(workbench)

    def is_caught(patch):
        workbench = idle.get()
        still = workbench.unnoticed_by(*patch)
        idle.put(workbench)
        print(f"{patch[0].name:60} | {'NOT CAUGHT by ' + ', '.join(still) if still else 'caught'}",
              flush=True)
        return not still

    with concurrent.futures.ThreadPoolExecutor(len(workbenches)) as pool:
        caught = sum(pool.map(is_caught, patches))
    print(f"\n{len(patches)} checks taken away one at a time: {caught} caught, "
          f"{len(patches) - caught} not")
    return 0 if caught == len(patches) else 1


if __name__ == "__main__":
    sys.exit(main())
