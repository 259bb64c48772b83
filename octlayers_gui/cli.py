"""The command line: `octlayers segment | evaluate | train | ...`. A second front beside the window."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from octlayers_gui import __version__
from octlayers_gui.cli_train import Frame, frame_option, train
from octlayers_gui.core.errors import OctLayersError, UnusableModel, UsageError
from octlayers_gui.crash_report import crash_report
from octlayers_gui.io.foreign_child import FLAG
from octlayers_gui.io.foreign_child import main as read_foreign
from octlayers_gui.native_log import silence_native_libraries
from octlayers_gui.terminal import print_table, progress_bar

if TYPE_CHECKING:
    from octlayers_gui.tasks.segment import BatchReport

app = typer.Typer(
    help="Segment retinal layers in OCT B-scans, measure them, and train the network. Research use; no medical device.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Out = Annotated[Path, typer.Option("--out", help="Folder to write to; made when missing.", file_okay=False)]


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
    also: Annotated[
        list[str] | None,
        typer.Option(
            "--also",
            metavar="KIND",
            help="Write this, too; repeatable: zones, workbook, report, print, masks-binary, mask-grey, dicom, "
            "probabilities, vgg, coco, labelme, provenance, review.",
        ),
    ] = None,
    course: Annotated[
        str,
        typer.Option(
            metavar="COURSE",
            help="How the scans run, for zones: horizontal, vertical or circle. A circle by its file stays one.",
        ),
    ] = "",
    pseudonyms: Annotated[
        bool, typer.Option("--pseudonyms", help="Put stable pseudonyms for the stems; prints which is whose.")
    ] = False,
    crop: Annotated[bool, typer.Option(help="Leave out a picture of the fundus to the left of the B-scan.")] = True,
) -> None:
    """Segment scans; write boundaries, mask, overlay, thickness, summary and confidence of each.

    Exit code 0: all succeeded; 1: some failed, the others are written; 2: wrong usage.
    """
    from octlayers_gui.tasks.segment import Wish, load_segmenter, segment_files

    wish = Wish.of(also or (), pseudonyms, course)
    with progress_bar() as progress:
        segmenter = load_segmenter(model)
        work = partial(segmenter.segment_batch, force=force)
        wish = wish.with_network(segmenter.probabilities)
        report = segment_files(scans, out, work, volume, segmenter.batch_size, progress, crop, wish)
    for stem, name in report.renamed.items():
        print(f"{stem}\t{name}")
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
    print_table(task.boundary_rows(evaluation))
    print_table(task.layer_rows(evaluation))
    overall = task.overall(evaluation)
    print(
        f"scans {overall['scans']}"
        + (f", accuracy {overall['accuracy']:.4f}" if overall["accuracy"] is not None else "")
    )
    for key in ("order_violations", "truth_without_prediction"):
        if overall[key]:
            print(f"{key.replace('_', ' ')}: {', '.join(overall[key])}", file=sys.stderr)


app.command()(train)


@app.command(name="import-weights")
def import_weights(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="HDF5 file that Keras 2 wrote for the base project's network.")
    ],
    name: Annotated[str, typer.Option("--name", help="Name of the new model.")],
    class_order: Annotated[
        str, typer.Option(help="Order of the file's classes: base (the base project's masks) or anatomical.")
    ] = "base",
    frame: Annotated[Frame, frame_option("Size of the pictures it was trained on.")] = "640x640",
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

    with progress_bar() as progress:
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

    with progress_bar() as progress:
        write_synthetic(out, count, seed, healthy, preview, progress)


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
