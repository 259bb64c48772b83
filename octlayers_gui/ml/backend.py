"""What Keras computes with: TensorFlow, or JAX where a network is trained without it. Imports either."""

import functools
import os
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np

if keras.backend.backend() == "tensorflow":
    import tensorflow as tf

    # Without this TensorFlow takes the whole memory of a GPU, and fine-tuning beside the window none.
    for _gpu in tf.config.list_physical_devices("GPU"):
        tf.config.experimental.set_memory_growth(_gpu, True)


class Inference:
    """A function of images (n, rows, columns, 1) that computes the same for every size without a new trace."""

    def __init__(self, function: Callable) -> None:
        self._traced = None
        if keras.backend.backend() == "tensorflow":
            signature = [tf.TensorSpec([None, None, None, 1], tf.float32)]
            self._traced = function = tf.function(function, input_signature=signature, jit_compile=False)
        # Under JAX a compiled function would keep the weights it was first called with.
        self._function = function

    def __call__(self, images: np.ndarray) -> np.ndarray:
        return keras.ops.convert_to_numpy(self._function(keras.ops.convert_to_tensor(images, "float32")))

    def traces(self) -> int:
        """How often TensorFlow traced the function; 0 under JAX."""
        return self._traced.experimental_get_tracing_count() if self._traced else 0


def gpu_names() -> list[str]:
    """Names of the GPUs that Keras computes on, none on a CPU."""
    if keras.backend.backend() != "tensorflow":
        return [name for name in keras.distribution.list_devices() if not name.startswith("cpu")]
    gpus = tf.config.list_physical_devices("GPU")
    return [tf.config.experimental.get_device_details(gpu).get("device_name", "unknown") for gpu in gpus]


def compute_device() -> str:
    """What is computed on, for people: 'GPU (name)' or 'CPU'."""
    return next((f"GPU ({name})" for name in gpu_names()), "CPU")


@functools.cache
def computes_bfloat16() -> bool:
    """Whether this machine's CPU, if it is the CPU that computes, has instructions for bfloat16.

    `OCTLAYERS_PRECISION=float32` in the environment says no.
    """
    if os.environ.get("OCTLAYERS_PRECISION") == "float32" or gpu_names():
        return False
    try:
        flags = Path("/proc/cpuinfo").read_text("utf-8", errors="replace").split()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags
