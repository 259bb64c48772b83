"""`octlayers train`: from scratch, or fine-tuning a model on annotated folders."""

from pathlib import Path
from typing import Annotated

import typer

from octlayers_gui.core.errors import UsageError
from octlayers_gui.terminal import print_table, progress_bar

Frame = tuple  # rows and columns


def _frame(text: str | Frame) -> Frame:
    rows, _, columns = str(text).partition("x")
    if not (rows.isdecimal() and columns.isdecimal()):
        raise UsageError("--frame is ROWSxCOLUMNS, such as 640x320, not {text!r}.", text=text)
    return int(rows), int(columns)


def frame_option(help: str):
    return typer.Option("--frame", metavar="ROWSxCOLUMNS", parser=_frame, help=help)


def train(
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder to write to; not needed with --teach.", file_okay=False)
    ] = None,
    teach: Annotated[
        list[Path] | None, typer.Option("--teach", help="Annotated folder to fine-tune --base on; repeatable.")
    ] = None,
    base: Annotated[str, typer.Option(help="With --teach: the model, or its folder, to fine-tune.")] = "base-8",
    data: Annotated[
        list[Path] | None, typer.Option("--data", help="Annotated folder to train from scratch on; repeatable.")
    ] = None,
    hold_out: Annotated[
        list[str] | None, typer.Option("--hold-out", help="Eye to keep for judging (stem up to its last '_').")
    ] = None,
    name: Annotated[str, typer.Option(help="Name of the new model.")] = "my-model",
    steps: Annotated[int | None, typer.Option(min=1, help="Batches to train on; 4600, with --teach 60.")] = None,
    batch_size: Annotated[int, typer.Option(min=1, help="Strips in a batch.")] = 8,
    architecture: Annotated[
        str, typer.Option(help="ordered-unet, or base-unet (the base project's).")
    ] = "ordered-unet",
    frame: Annotated[Frame | None, frame_option("What the network looks at; 640x320, for base-unet 640x640.")] = None,
    columns: Annotated[
        int, typer.Option(min=16, help="Width of a training strip; a multiple of 32, for base-unet of 16.")
    ] = 160,
    learning_rate: Annotated[
        float | None, typer.Option(min=1e-7, help="Its highest value; 2e-3, with --teach 1e-4.")
    ] = None,
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
    """Fine-tune a model on annotated folders (--teach), or train one from scratch on them and synthetic scans.

    With --teach the new model is one of yours (use it by its --name), and is compared with the old one. From
    scratch, card, weights, checkpoint, curves.csv and curves.png are written into OUT, which is then a model
    folder. The same call resumes after an interruption.
    """
    if teach:
        _fine_tune(base, teach, name, tuple(hold_out or ()), steps, learning_rate)
        return
    if out is None:
        raise UsageError("Give --out, the folder of the new model, or --teach, folders to fine-tune on.")
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
        steps=steps or TrainingRequest.steps,
        batch_size=batch_size,
        columns=columns,
        learning_rate=learning_rate or TrainingRequest.learning_rate,
        seed=seed,
        taught_share=taught_share,
        cut_share=cut_share,
        minutes=minutes,
        bfloat16=bfloat16,
        blend=blend,
        data_note=tuple(data_note or ()),
        licence=licence,
    )
    with progress_bar() as progress:
        model = run(request, progress)
    print(f"{model.card.training['steps_done']} of {request.steps} steps done; the model is in {out}.")


def _fine_tune(
    base: str, folders: list[Path], name: str, hold_out: tuple[str, ...], steps: int | None, learning_rate: float | None
) -> None:
    from octlayers_gui.tasks.lesson import sentences
    from octlayers_gui.tasks.teach import teach_folders

    with progress_bar() as progress:
        taught = teach_folders(base, folders, name, hold_out, steps, learning_rate, progress)
    compared = taught.judged or taught.taught
    print_table([{"boundary": row, "before_px": old, "now_px": new} for row, old, new in compared.boundary_rows()])
    print_table([{"layer": row, "dice_before": old, "dice_now": new} for row, old, new in compared.layer_rows()])
    for sentence in sentences(taught):
        print(sentence)
    print(f"Use it with --model {name!r}.")
