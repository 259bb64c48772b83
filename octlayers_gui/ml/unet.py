"""Networks in plain Keras 3 layers, so that they train under TensorFlow or JAX and run under TensorFlow."""

import keras
from keras import layers, ops

FILTERS = (16, 32, 64, 128, 128)
BOTTOM = 128


def ordered_unet(classes: int = 10, filters: tuple[int, ...] = FILTERS, bottom: int = BOTTOM) -> keras.Model:
    """Fully convolutional U-Net: (n, rows, columns, 1) to logits (n, rows, columns, classes) of ordered classes.

    Rows and columns must be multiples of 2 ** len(filters). Two 3x3 convolutions with batch
    normalisation per block, skip connections at every level (Ronneberger et al., 2015).
    """
    inputs = x = keras.Input((None, None, 1))
    skips = []
    for level, count in enumerate(filters):
        x = _block(x, count, f"down{level}")
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = _block(x, bottom, "bottom")
    for level in reversed(range(len(filters))):
        x = layers.UpSampling2D(interpolation="nearest")(x)
        x = layers.Concatenate()([x, skips[level]])
        x = _block(x, filters[level], f"up{level}")
    logits = layers.Conv2D(classes, 1, name="logits", dtype="float32")(x)
    return keras.Model(inputs, logits, name="ordered_unet")


def _block(x, count: int, name: str):
    for part in ("a", "b"):
        x = layers.Conv2D(count, 3, padding="same", use_bias=False, name=f"{name}{part}")(x)
        x = layers.BatchNormalization(momentum=0.97, name=f"{name}{part}_norm")(x)
        x = layers.ReLU()(x)
    return x


BASE_NAME = "base_unet"
BASE_FILTERS = (16, 32, 64, 128)
BASE_BOTTOM = 256
BASE_DROPOUT = (0.1, 0.1, 0.2, 0.2)  # by level, the same on the way down and up
BASE_BOTTOM_DROPOUT = 0.3


def base_unet(
    classes: int = 9,
    rows: int | None = None,
    columns: int | None = None,
    filters: tuple[int, ...] = BASE_FILTERS,
    bottom: int = BASE_BOTTOM,
) -> keras.Model:
    """The base project's own U-Net: (n, rows, columns, 1) to probabilities (n, rows, columns, classes).

    Class 0 is background above and below the retina. Rows and columns, None for any, must be multiples of
    2 ** len(filters). Nine classes have 1,940,953 weights in 23 layers.
    """
    inputs = x = keras.Input((rows, columns, 1))
    skips = []
    for level, count in enumerate(filters):
        x = _base_block(x, count, BASE_DROPOUT[level], f"down{level}")
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = _base_block(x, bottom, BASE_BOTTOM_DROPOUT, "bottom")
    for level in reversed(range(len(filters))):
        x = layers.Conv2DTranspose(filters[level], 2, strides=2, padding="same", name=f"up{level}_rise")(x)
        x = layers.Concatenate()([x, skips[level]])
        x = _base_block(x, filters[level], BASE_DROPOUT[level], f"up{level}")
    outputs = layers.Conv2D(classes, 1, activation="softmax", name="probabilities", dtype="float32")(x)
    return keras.Model(inputs, outputs, name=BASE_NAME)


def _base_block(x, count: int, dropout: float, name: str):
    convolution = {"padding": "same", "activation": "relu", "kernel_initializer": "he_normal"}
    x = layers.Conv2D(count, 3, name=f"{name}a", **convolution)(x)
    x = layers.Dropout(dropout, name=f"{name}_dropout")(x)
    return layers.Conv2D(count, 3, name=f"{name}b", **convolution)(x)


def split_background(probabilities):
    """Probabilities with one background to those of the ordered classes: its share above, the layers, below.

    (n, rows, columns, layers + 1) to (n, rows, columns, layers + 2). A pixel's background goes above in the
    measure in which its column's layers lie below it, and the other way round, so that the two shares add up
    to what was split. A column without any layer is split in halves.
    """
    background = probabilities[..., :1]
    layer = ops.sum(probabilities[..., 1:], axis=-1, keepdims=True)
    through = ops.cumsum(layer, axis=1)
    total = through[:, -1:]
    below_it = total - through + 0.5 * layer
    above = background * (below_it + 1e-3) / (total + 2e-3)
    return ops.concatenate([above, probabilities[..., 1:], background - above], axis=-1)


def public_model(network: keras.Model) -> keras.Model:
    """The network as the base project speaks it: probabilities of background and the layers.

    (n, rows, columns, 1) to (n, rows, columns, layers + 1): above and below the retina are merged into
    class 0, so 640 x 640 x 1 gives 640 x 640 x 9 for eight layers. `base_unet` speaks so already.
    """
    if network.name == BASE_NAME:
        return network
    probabilities = layers.Softmax(dtype="float32")(network.output)
    background = layers.Add()([probabilities[..., :1], probabilities[..., -1:]])
    return keras.Model(network.input, layers.Concatenate()([background, probabilities[..., 1:-1]]))
