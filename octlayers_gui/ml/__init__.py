"""The network, its training, models on disk. Keras reads these settings when it is first imported."""

import os

os.environ.setdefault("KERAS_BACKEND", "tensorflow")  # a user's own Keras settings must not decide
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
