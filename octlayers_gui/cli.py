"""The command line: `octlayers segment | evaluate | train | ...`. A second front beside the window."""

import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.table import Table

from octlayers_gui import __version__
from octlayers_gui.core.errors import OctLayersError, UnusableModel, UsageError
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.crash_report import crash_report
from octlayers_gui.io.foreign_child import FLAG
from octlayers_gui.io.foreign_child import main as read_foreign
from octlayers_gui.native_log import silence_native_libraries

if TYPE_CHECKING:
    from octlayers_gui.tasks.segment import BatchReport

app = typer.Typer(
    help="Segment retinal layers in OCT B-scans, measure them, and train the network. Research use; no medical device.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Out = Annotated[Path, typer.Option("--out", help="Folder to write to; made when missing.", file_okay=False)]


Frame = tuple  # rows and columns


def _frame(text: str | Frame) -> Frame:
    rows, _, columns = str(text).partition("x")
    if not (rows.isdecimal() and columns.isdecimal()):
        raise UsageError(f"--frame is ROWSxCOLUMNS, such as 640x320, not {text!r}.")
    return int(rows), int(columns)


def _frame_option(help: str):
    return typer.Option("--frame", metavar="ROWSxCOLUMNS", parser=_frame, help=help)


@app.callback(invoke_without_command=True)
def version(show: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False) -> None:
    if show:
        print(__version__)
        raise typer.Exit


@app.command()
def segment(
    scans: Annotated[list[Path], typer.Argument(metavar="SCAN...", help="Scan files, or folders of scan files.")],
    out: Out,
    model: Annotated[str, typer.Option("--model", help="Name of a model, or its folder.")] = "base-8",
    volume: Annotated[bool, typer.Option("--volume", help="A folder of pictures is one volume.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Segment what does not look like a retina, too.")] = False,
    crop: Annotated[bool, typer.Option(help="Cut off a picture of the fundus to the left of the B-scan.")] = True,
) -> None:
    """Segment scans; write boundaries, mask, overlay, thickness, summary and confidence of each.

    Exit code 0: all succeeded; 1: some failed, the others are written; 2: wrong usage.
    """
    from octlayers_gui.tasks.segment import load_segmenter, segment_files

    with _progress() as progress:
        segmenter = load_segmenter(model)
        work = partial(segmenter.segment_batch, force=force)
        report = segment_files(scans, out, work, volume, segmenter.batch_size, progress, crop)
    _tell(report)


@app.command()
def evaluate(
    predictions: Annotated[Path, typer.Argument(help="Folder with <stem>_boundaries.csv (and <stem>_mask.png).")],
    truth: Annotated[Path, typer.Option("--truth", help="Folder with <stem>_boundaries.csv or <stem>.csv.")],
    out: Out,
    axial_um: Annotated[
        float | None, typer.Option("--axial-um", min=0.01, help="Size of a row, for errors in um.")
    ] = None,
) -> None:
    """Compare predictions with a truth: boundary MAE and bias, IoU, Dice and accuracy.

    Boundaries the truth does not hold, and pixels whose true class is unknown, are left out.
    """
    from octlayers_gui.tasks import evaluate as task

    evaluation = task.evaluate(predictions, truth, axial_um)
    task.write_evaluation(out, evaluation)
    _print_table(task.boundary_rows(evaluation))
    _print_table(task.layer_rows(evaluation))
    overall = task.overall(evaluation)
    print(
        f"scans {overall['scans']}"
        + (f", accuracy {overall['accuracy']:.4f}" if overall["accuracy"] is not None else "")
    )
    for key in ("order_violations", "truth_without_prediction"):
        if overall[key]:
            print(f"{key.replace('_', ' ')}: {', '.join(overall[key])}", file=sys.stderr)


@app.command()
def train(
    out: Out,
    data: Annotated[
        list[Path] | None, typer.Option("--data", help="Annotated folder (pictures with tables); repeatable.")
    ] = None,
    hold_out: Annotated[
        list[str] | None, typer.Option("--hold-out", help="Eye to keep for judging (stem up to its last '_').")
    ] = None,
    name: Annotated[str, typer.Option(help="Name of the new model.")] = "my-model",
    steps: Annotated[int, typer.Option(min=1, help="Batches to train on.")] = 4600,
    batch_size: Annotated[int, typer.Option(min=1, help="Strips in a batch.")] = 8,
    architecture: Annotated[
        str, typer.Option(help="ordered-unet, or base-unet (the base project's).")
    ] = "ordered-unet",
    frame: Annotated[Frame | None, _frame_option("What the network looks at; 640x320, for base-unet 640x640.")] = None,
    columns: Annotated[
        int, typer.Option(min=16, help="Width of a training strip; a multiple of 32, for base-unet of 16.")
    ] = 160,
    learning_rate: Annotated[float, typer.Option(min=1e-7, help="Its highest value.")] = 2e-3,
    taught_share: Annotated[
        float, typer.Option(min=0, max=1, help="Share of real scans in a batch; the rest is synthetic.")
    ] = 0.5,
    cut_share: Annotated[
        float, typer.Option(min=0, max=1, help="Share of the steps, at the start, on strips of fewer rows (faster).")
    ] = 0.8,
    seed: int = 1,
    minutes: Annotated[
        float | None, typer.Option(help="End this piece after so many minutes; the same call goes on.")
    ] = None,
    start_from: Annotated[str, typer.Option(help="Model (name or folder) whose weights to start with.")] = "",
    blend: Annotated[
        float, typer.Option(min=0, max=1, help="With --start-from: share of the way to the trained weights to save.")
    ] = 1.0,
    data_note: Annotated[
        list[str] | None, typer.Option(help="Sentence about the data for the model card; repeatable.")
    ] = None,
    licence: Annotated[str, typer.Option(help="Licence of the weights, for the model card.")] = "",
    bfloat16: Annotated[bool, typer.Option(help="Compute in bfloat16 (faster where the CPU or GPU has it).")] = False,
) -> None:
    """Train a network on synthetic scans and annotated folders; the same call resumes after an interruption.

    Writes card, weights, checkpoint, curves.csv and curves.png into OUT, which is then a model folder.
    """
    from octlayers_gui.ml.registry import valid_name
    from octlayers_gui.tasks.train import TrainingRequest
    from octlayers_gui.tasks.train import train as run

    request = TrainingRequest(
        out=out,
        data=tuple(data or ()),
        hold_out=tuple(hold_out or ()),
        name=valid_name(name),
        start_from=start_from,
        architecture=architecture,
        frame=frame,
        steps=steps,
        batch_size=batch_size,
        columns=columns,
        learning_rate=learning_rate,
        seed=seed,
        taught_share=taught_share,
        cut_share=cut_share,
        minutes=minutes,
        bfloat16=bfloat16,
        blend=blend,
        data_note=tuple(data_note or ()),
        licence=licence,
    )
    with _progress() as progress:
        model = run(request, progress)
    print(f"{model.card.training['steps_done']} of {steps} steps done; the model is in {out}.")


@app.command(name="import-weights")
def import_weights(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="HDF5 file that Keras 2 wrote for the base project's network.")
    ],
    name: Annotated[str, typer.Option("--name", help="Name of the new model.")],
    class_order: Annotated[
        str, typer.Option(help="Order of the file's classes: base (the base project's masks) or anatomical.")
    ] = "base",
    frame: Annotated[Frame, _frame_option("Size of the pictures it was trained on.")] = "640x640",
    normalisation: Annotated[
        str,
        typer.Option(help="Its pictures' grey: unit (0 to 1), columns (keras.utils.normalize, axis 1) or robust."),
    ] = "unit",
) -> None:
    """Take weights of the base project's own network among your models."""
    from octlayers_gui.tasks.import_weights import import_weights as run

    model = run(file, name, class_order, frame, normalisation)
    print(f"Imported; use it with --model {model.card.name!r}.")


@app.command()
def convert(
    annotations: Annotated[Path, typer.Argument(help="Annotation file of any tool, or a folder of them.")],
    images: Annotated[Path, typer.Option("--images", help="Folder with the annotated pictures.", file_okay=False)],
    out: Out,
    to: Annotated[
        str, typer.Option(help="masks, masks-binary, masks-base, vgg, via2, coco, labelme, boundaries, iowa, overlay.")
    ] = "masks",
) -> None:
    """Turn annotations (VGG JSON, VIA 2, COCO, LabelMe, masks, tables, OCTExplorer, eyepy) into those of another kind.

    Exit code 0: all succeeded; 1: some failed, the others are written; 2: wrong usage.
    """
    from octlayers_gui.tasks.convert import convert as run

    with _progress() as progress:
        report = run(annotations, images, to, out, progress)
    _tell(report)


def _tell(report: "BatchReport") -> NoReturn:
    """Warnings and failures to stderr, one line each; exit code 1 if anything failed."""
    for sentence in (*report.warnings, *report.failures):
        print(sentence, file=sys.stderr)
    raise typer.Exit(1 if report.failures else 0)


@app.command()
def synth(
    out: Out,
    count: Annotated[int, typer.Option(min=1, help="Number of scans.")] = 12,
    seed: int = 1,
    healthy: Annotated[bool, typer.Option("--healthy", help="No disease.")] = False,
    preview: Annotated[bool, typer.Option("--preview", help="Write only a contact sheet, preview.png.")] = False,
) -> None:
    """Write synthetic scans with their true boundaries."""
    from octlayers_gui.tasks.synth import write_synthetic

    with _progress() as progress:
        write_synthetic(out, count, seed, healthy, preview, progress)


@contextmanager
def _progress():
    """A progress bar on stderr that shows only on a terminal and leaves nothing behind."""
    console = Console(stderr=True)
    if not sys.stderr.isatty():
        yield SILENT
        return
    with Bar(
        TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn(), console=console, transient=True
    ) as bar:
        row = bar.add_task("Loading", total=None)
        yield Progress(lambda done, total, text: bar.update(row, completed=done, total=total, description=text))


def _print_table(rows: list[dict]) -> None:
    if not rows:
        return
    table = Table(*rows[0])
    for row in rows:
        table.add_row(*(f"{v:.3f}" if isinstance(v, float) else str(v) for v in row.values()))
    console = Console()
    if not console.is_terminal:
        console.width = 200  # in a pipe nothing may be cut
    console.print(table)


def main() -> None:
    """Entry point: known failures become one line and exit code 1, wrong usage exit code 2; defects a report."""
    if sys.argv[1:2] == [FLAG]:  # a frozen build starts itself to read a vendor's file
        sys.exit(read_foreign(sys.argv[2:]))
    silence_native_libraries()
    try:
        app()
    except (UsageError, UnusableModel) as error:
        print(f"octlayers: {error}", file=sys.stderr)
        sys.exit(2)
    except OctLayersError as error:
        print(f"octlayers: {error}", file=sys.stderr)
        sys.exit(1)
    except Exception as error:  # noqa: BLE001  a defect: told without what a file may hold
        print(f"{crash_report(error)}octlayers: Something went wrong inside the program.", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
