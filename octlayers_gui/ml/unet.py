"""Networks in plain Keras 3 layers, so that they train under TensorFlow or JAX and run under TensorFlow."""

import keras
from keras import layers

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


ARCHITECTURES = {"ordered-unet": ordered_unet}


def public_model(network: keras.Model) -> keras.Model:
    """The network as the base project speaks it: probabilities of background and the layers.

    (n, rows, columns, 1) to (n, rows, columns, layers + 1): above and below the retina are merged into
    class 0, so 640 x 640 x 1 gives 640 x 640 x 9 for eight layers.
    """
    probabilities = layers.Softmax(dtype="float32")(network.output)
    background = layers.Add()([probabilities[..., :1], probabilities[..., -1:]])
    return keras.Model(network.input, layers.Concatenate()([background, probabilities[..., 1:-1]]))
