"""The training loss, from boundary depths: nothing is rasterised, blurred edges come from a closed form."""

from keras import ops

from octlayers_gui.ml.unet import split_background

EDGE_SIGMA = 1.0  # px; a grader's edge is no sharper
DICE_WEIGHT = 1.0
DEPTH_WEIGHT = 0.05  # per px of soft boundary error


def boundary_loss(targets, logits):
    """Cross-entropy with vertically blurred targets + soft Dice + cumulative L1; a scalar.

    targets: (n, columns, 2 * boundaries) from `pack_targets`: depths in px, then weights.
    logits: (n, rows, columns, boundaries + 1). Rows of an unknown class, and unknown boundaries, weigh 0.
    The cumulative L1 is the mean over boundaries and columns of sum over rows |P(class <= k) - [row above
    b_k]|: the soft boundary error in px.
    """
    depths, weights = _unpacked(targets)
    above = 0.5 * (1.0 + ops.erf(_depths_of_boundaries(depths, logits) / EDGE_SIGMA * 0.70710678))
    wanted = _differences(above)
    pixel_weight = _pixel_weight(wanted, weights)
    log_p = ops.log_softmax(logits, axis=-1)
    cross_entropy = -ops.sum(wanted * log_p, axis=-1)
    total = ops.sum(pixel_weight) + 1.0
    loss = ops.sum(cross_entropy * pixel_weight) / total
    probabilities = ops.exp(log_p)
    loss += DICE_WEIGHT * _soft_dice(probabilities, wanted, pixel_weight)
    cumulative = ops.cumsum(probabilities, axis=-1)[..., :-1]
    off = ops.sum(ops.abs(cumulative - above) * pixel_weight[..., None], axis=1)
    return loss + DEPTH_WEIGHT * ops.sum(off * weights) / (ops.sum(weights) + 1.0)


def base_cross_entropy(targets, probabilities):
    """The base project's loss, categorical cross-entropy with hard edges and one background; a scalar.

    targets: as for `boundary_loss`. probabilities: (n, rows, columns, boundaries) of background (above and
    below the retina) and the layers. Rows of an unknown class weigh 0.
    """
    depths, weights = _unpacked(targets)
    ordered = _differences(ops.cast(_depths_of_boundaries(depths, probabilities) > 0, "float32"))
    pixel_weight = _pixel_weight(ordered, weights)
    wanted = ops.concatenate([ordered[..., :1] + ordered[..., -1:], ordered[..., 1:-1]], axis=-1)
    cross_entropy = -ops.sum(wanted * ops.log(ops.maximum(probabilities, 1e-7)), axis=-1)
    return ops.sum(cross_entropy * pixel_weight) / (ops.sum(pixel_weight) + 1.0)


def _unpacked(targets):
    boundaries = targets.shape[-1] // 2
    return targets[..., :boundaries], targets[..., boundaries:]


def _depths_of_boundaries(depths, outputs):
    """How far below the centre of each row the boundaries lie, (n, rows, columns, boundaries) px."""
    centres = ops.cast(ops.arange(ops.shape(outputs)[1]), "float32") + 0.5
    return depths[:, None] - centres[None, :, None, None]


def _pixel_weight(wanted, weights):
    edge = ops.ones_like(weights[..., :1])
    class_weight = ops.minimum(ops.concatenate([edge, weights], axis=-1), ops.concatenate([weights, edge], axis=-1))
    return ops.sum(wanted * class_weight[:, None], axis=-1)


def _differences(above):
    one, none = ops.ones_like(above[..., :1]), ops.zeros_like(above[..., :1])
    return ops.maximum(ops.concatenate([above, one], axis=-1) - ops.concatenate([none, above], axis=-1), 0.0)


def _soft_dice(probabilities, wanted, pixel_weight):
    weight = pixel_weight[..., None]
    both = ops.sum(probabilities * wanted * weight, axis=(0, 1, 2))
    either = ops.sum((probabilities + wanted) * weight, axis=(0, 1, 2))
    present = ops.cast(ops.sum(wanted * weight, axis=(0, 1, 2)) > 1.0, "float32")
    dice = (2.0 * both + 1.0) / (either + 1.0)
    return ops.sum((1.0 - dice) * present) / ops.maximum(ops.sum(present), 1.0)


def soft_boundary_error(targets, logits):
    """Mean |expected depth - true depth| in px over known boundaries; a scalar, for curves."""
    return _expected_error(targets, ops.softmax(logits, axis=-1))


def base_boundary_error(targets, probabilities):
    """`soft_boundary_error` of probabilities with one background, (n, rows, columns, boundaries)."""
    return _expected_error(targets, split_background(probabilities))


def _expected_error(targets, ordered):
    depths, weights = _unpacked(targets)
    cumulative = ops.cumsum(ordered, axis=-1)[..., :-1]
    expected = ops.sum(cumulative, axis=1)
    return ops.sum(ops.abs(expected - depths) * weights) / (ops.sum(weights) + 1e-6)
