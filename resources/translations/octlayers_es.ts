<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>Phrase</name>
        <message>
            <location filename="../../octlayers_gui/cli_train.py" />
            <source>--frame is ROWSxCOLUMNS, such as 640x320, not {text!r}.</source>
            <translation>--frame es FILASxCOLUMNAS, por ejemplo 640x320, no {text!r}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>&lt;b&gt;For research use. This program is no medical device&lt;/b&gt; and must not be used for diagnosis or treatment.</source>
            <translation>&lt;b&gt;Solo para investigación. Este programa no es un producto sanitario&lt;/b&gt; y no debe utilizarse para el diagnóstico ni el tratamiento.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>A Cirrus file does not tell its size; by its length it was read as {columns} A-scans x {count} B-scans.</source>
            <translation>Un archivo Cirrus no indica su tamaño; por su longitud se leyó como {columns} A-scans x {count} B-scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom_seg.py" />
            <source>A DICOM segmentation needs at least one layer, and this scan has none.</source>
            <translation>Una segmentación DICOM necesita al menos una capa, y este escaneo no tiene ninguna.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>A boundary can only be pulled where it is seen.</source>
            <translation>Solo se puede tirar de un límite donde es visible.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>A boundary needs a depth to be moved to.</source>
            <translation>Un límite necesita una profundidad a la que moverse.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>A data set needs at least one scan.</source>
            <translation>Un conjunto de datos necesita al menos un escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>A file cannot be called {name!r}: the name is too long.</source>
            <translation>Un archivo no se puede llamar «{name}»: el nombre es demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>A locked boundary is moved by no tool and pushed by nothing</source>
            <translation>Ninguna herramienta mueve un límite bloqueado, y nada lo empuja</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>A model's name has 1 to 64 letters, digits, spaces or . _ + - and starts with one of the first two.</source>
            <translation>El nombre de un modelo tiene de 1 a 64 letras, cifras, espacios o . _ + - y empieza por una letra o una cifra.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/livewire.py" />
            <source>A path needs at least two A-scans.</source>
            <translation>Un trazado necesita al menos dos A-scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>A picture of this name</source>
            <translation>Una imagen con este nombre</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <location filename="../../octlayers_gui/gui/tools/polygon.py" />
            <source>A polygon needs at least three vertices.</source>
            <translation>Un polígono necesita al menos tres vértices.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>A polygon {label!r} covers the centre of no A-scan of the picture; it was left out.</source>
            <translation>Un polígono «{label}» no cubre el centro de ningún A-scan de la imagen; se omitió.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>A polygon {label!r} encloses no area of the picture; it was left out.</source>
            <translation>Un polígono «{label}» no encierra ningún área de la imagen; se omitió.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>A polygon {label!r} has fewer than three corners; it was left out.</source>
            <translation>Un polígono «{label}» tiene menos de tres vértices; se omitió.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>A redrawn stretch spans at least two A-scans of the scan.</source>
            <translation>Un tramo redibujado abarca al menos dos A-scans del escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A region keeps at least three vertices; delete the region as a whole instead.</source>
            <translation>Una región conserva al menos tres vértices; elimine en su lugar la región entera.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A region needs a label.</source>
            <translation>Una región necesita una etiqueta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>A scan is segmented by itself when it is first shown. {0} does it again, and asks before it replaces anything you drew.</source>
            <translation>Un escaneo se segmenta solo cuando se muestra por primera vez. {0} lo segmenta otra vez y pregunta antes de reemplazar algo que usted haya dibujado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A stroke needs two points.</source>
            <translation>Un trazo necesita dos puntos.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>A synthetic scan to try everything on</source>
            <translation>Un escaneo sintético para probarlo todo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>A vertex can only be put where the boundary is seen.</source>
            <translation>Solo se puede colocar un vértice donde el límite es visible.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>A video is compressed with losses; fine edges may have moved.</source>
            <translation>Un vídeo se comprime con pérdidas; los bordes finos pueden haberse desplazado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Accept {name}</source>
            <translation>Aceptar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Add vertex</source>
            <translation>Añadir vértice</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Add vertex to {name}</source>
            <translation>Añadir vértice a {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>All keys, and what the mouse does</source>
            <translation>Todas las teclas y lo que hace el ratón</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Artefact (movement, blink, shadow)</source>
            <translation>Artefacto (movimiento, parpadeo, sombra)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Ask the network again in the stretch and replace hand work</source>
            <translation>Consultar de nuevo a la red en el tramo y reemplazar el trabajo manual</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Ask the network again in the stretch; hand work stays</source>
            <translation>Consultar de nuevo a la red en el tramo; el trabajo manual se conserva</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Boundaries (CSV, px)</source>
            <translation>Límites (CSV, px)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Bridge {name}</source>
            <translation>Unir huecos de {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region_brush.py" />
            <source>Brush {name}</source>
            <translation>Retocar {name} con el pincel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/coco.py" />
            <source>COCO file</source>
            <translation>archivo COCO</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Call this place right and go to the next</source>
            <translation>Dar este punto por correcto e ir al siguiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Call ungradable</source>
            <translation>Declarar no evaluable</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/progress.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Choroid</source>
            <translation>Coroides</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Choroid (visible part)</source>
            <translation>Coroides (parte visible)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Cirrus cube, 1024 rows, 200 A-scans over 6 mm</source>
            <translation>Cubo Cirrus, 1024 filas, 200 A-scans en 6 mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Cirrus cube, 1024 rows, 512 A-scans over 6 mm</source>
            <translation>Cubo Cirrus, 1024 filas, 512 A-scans en 6 mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Class mask (PNG, indices 0-8)</source>
            <translation>Máscara de clases (PNG, índices 0-8)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Clear {name}</source>
            <translation>Borrar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Click a line and drag its vertices. The other tools pull, redraw, trace or nudge it; rest the pointer on one to read how. Neighbouring layers share the line. {0} takes any step back.</source>
            <translation>Haga clic en una línea y arrastre sus vértices. Las demás herramientas tiran de ella, la redibujan, la trazan o la empujan; deje el puntero sobre una para leer cómo. Las capas vecinas comparten la línea. {0} deshace cualquier paso.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Close the program; every edit is saved already</source>
            <translation>Cerrar el programa; cada edición ya está guardada</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Come closer; the wheel zooms at the pointer</source>
            <translation>Acercarse; la rueda amplía en el puntero</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Confidence (CSV, SD in px)</source>
            <translation>Confianza (CSV, DE en px)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Copy all boundaries</source>
            <translation>Copiar todos los límites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Copy what the canvas shows as a picture</source>
            <translation>Copiar como imagen lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Copy {name}</source>
            <translation>Copiar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Cut off by the frame</source>
            <translation>Cortado por el borde de la imagen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>DICOM segmentation, with its scan (DCM)</source>
            <translation>Segmentación DICOM, con su escaneo (DCM)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Delete region</source>
            <translation>Eliminar región</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertex</source>
            <translation>Eliminar vértice</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertex of {name}</source>
            <translation>Eliminar vértice de {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertices of {name}</source>
            <translation>Eliminar vértices de {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Delete {name}</source>
            <translation>Eliminar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Do again what was taken back</source>
            <translation>Volver a hacer lo que se deshizo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Draw a µm as long sideways as in depth</source>
            <translation>Dibujar un µm igual de largo en horizontal que en profundidad</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Draw {name}</source>
            <translation>Dibujar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Edits carry these initials and the time</source>
            <translation>Las ediciones llevan estas iniciales y la hora</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Ellipsoid zone</source>
            <translation>Zona elipsoide</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Empty the list of recent files on the start page</source>
            <translation>Vaciar la lista de archivos recientes de la página de inicio</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Every edit is saved at once, without asking; {0} gives the project a name. Export ({1}) writes masks, pictures and thickness tables.</source>
            <translation>Cada edición se guarda al instante, sin preguntar; {0} da un nombre al proyecto. «Exportar» ({1}) escribe máscaras, imágenes y tablas de grosor.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Fine-tune</source>
            <translation>Ajustar la red</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Follow the edge between the neighbouring boundaries</source>
            <translation>Seguir el borde entre los límites vecinos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/video.py" />
            <source>Frame {number} of {name} cannot be decoded.</source>
            <translation>La imagen {number} de {name} no se puede descodificar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Ganglion cell + inner plexiform layer</source>
            <translation>Capa de células ganglionares + plexiforme interna</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/cli_train.py" />
            <source>Give --out, the folder of the new model, or --teach, folders to fine-tune on.</source>
            <translation>Indique --out, la carpeta del modelo nuevo, o --teach, carpetas para el ajuste fino.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Give the project a name; later edits are saved by themselves</source>
            <translation>Dar un nombre al proyecto; las ediciones posteriores se guardan solas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go back to the doubtful place before</source>
            <translation>Volver al punto dudoso anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go on under another name</source>
            <translation>Continuar con otro nombre</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go to the next doubtful place, worst first</source>
            <translation>Ir al siguiente punto dudoso, primero los peores</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Hand the keyboard back to the panel before</source>
            <translation>Devolver el teclado al panel anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Hand the keyboard on: canvas, scans, review, layers …</source>
            <translation>Pasar el teclado: imagen, escaneos, revisión, capas …</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Import annotations</source>
            <translation>Importar anotaciones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Import the device's lines</source>
            <translation>Importar las líneas del equipo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Inner nuclear layer</source>
            <translation>Capa nuclear interna</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>It forgets: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.</source>
            <translation>Olvida: IoU media en escaneos sintéticos {old:.1f} % antes, {new:.1f} % ahora.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>It keeps what it knew: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.</source>
            <translation>Conserva lo que sabía: IoU media en escaneos sintéticos {old:.1f} % antes, {new:.1f} % ahora.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Join the active boundary where it is not seen in the stretch</source>
            <translation>Unir el límite activo donde no es visible en el tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/labelme.py" />
            <source>LabelMe file</source>
            <translation>archivo LabelMe</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Let a scan that was signed off be edited again</source>
            <translation>Permitir de nuevo la edición de un escaneo validado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Let the network find the layers of this scan</source>
            <translation>Dejar que la red encuentre las capas de este escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Lock the scan: nobody edits it until it is unlocked</source>
            <translation>Validar el escaneo: nadie lo edita hasta que se retire la validación</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further down</source>
            <translation>Mirar más abajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further to the left</source>
            <translation>Mirar más a la izquierda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further to the right</source>
            <translation>Mirar más a la derecha</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further up</source>
            <translation>Mirar más arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>MIT licence. The shipped network was trained on synthetic scans and on annotated Spectralis scans of OCTLayers by siej88 (MIT licence; scans as in Tian et al., PLoS ONE 2015).</source>
            <translation>Licencia MIT. La red incluida se entrenó con escaneos sintéticos y con escaneos Spectralis anotados de OCTLayers, de siej88 (licencia MIT; escaneos como en Tian et al., PLoS ONE 2015).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Make the boundary above the active one</source>
            <translation>Activar el límite de encima</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Make the boundary below the active one</source>
            <translation>Activar el límite de debajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Mark as open</source>
            <translation>Marcar como pendiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Mark as reviewed</source>
            <translation>Marcar como revisado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Mark the scan as reviewed, or as open again</source>
            <translation>Marcar el escaneo como revisado, o de nuevo como pendiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Mask in the base project's grey (PNG)</source>
            <translation>Máscara con los grises del proyecto base (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch down by one pixel and the neighbours with it</source>
            <translation>Desplazar el tramo un píxel hacia abajo y los vecinos con él</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch of the active boundary down by one pixel</source>
            <translation>Desplazar el tramo del límite activo un píxel hacia abajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch of the active boundary up by one pixel</source>
            <translation>Desplazar el tramo del límite activo un píxel hacia arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch up by one pixel and the neighbours with it</source>
            <translation>Desplazar el tramo un píxel hacia arriba y los vecinos con él</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Move vertex of {name}</source>
            <translation>Mover vértice de {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Move {name}</source>
            <translation>Mover {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Names and colours for regions such as fluid and drusen</source>
            <translation>Nombres y colores para regiones como líquido y drusas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>No boundary is called {name!r}; it was left out.</source>
            <translation>Ningún límite se llama «{name}»; se omitió.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>No clear gain</source>
            <translation>Sin mejora clara</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/zones.py" />
            <source>No foveal pit was found in this scan, so there are no zones around it.</source>
            <translation>En este escaneo no se encontró ninguna fosa foveal, así que no hay zonas a su alrededor.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) keep that label.</source>
            <translation>Ninguna capa se llama «{label}»; polígonos que conservan esa etiqueta: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it became region(s).</source>
            <translation>Ninguna capa se llama «{label}»; polígonos que pasaron a ser regiones: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it went to {file}, not to the mask.</source>
            <translation>Ninguna capa se llama «{label}»; polígonos que fueron a {file} y no a la máscara: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it were left out of the mask.</source>
            <translation>Ninguna capa se llama «{label}»; polígonos omitidos en la máscara: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>No open scan is called {name!r}; it was taken to be of the scan on screen.</source>
            <translation>Ningún escaneo abierto se llama «{name}»; la anotación se asignó al escaneo en pantalla.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>No open scan is called {name!r}; what is annotated there was not imported.</source>
            <translation>Ningún escaneo abierto se llama «{name}»; lo anotado allí no se importó.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>No retina was found in this picture.</source>
            <translation>No se encontró ninguna retina en esta imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>No scan was left to judge by: on what was taught the mean error went from {old:.2f} to {new:.2f} px, which proves nothing for other scans.</source>
            <translation>No quedó ningún escaneo para juzgar: en lo aprendido el error medio pasó de {old:.2f} a {new:.2f} px, lo que no demuestra nada para otros escaneos.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>No scan with corrected boundaries is open; correct one first.</source>
            <translation>No hay abierto ningún escaneo con límites corregidos; corrija primero uno.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>No table in {name!r} has the name of one in {truth!r}.</source>
            <translation>Ninguna tabla de «{name}» se llama como una de «{truth}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>Not in the file, and so not seen now: {names}.</source>
            <translation>No están en el archivo y, por tanto, ahora no son visibles: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Nothing in the taught scans was placed by hand, so nothing can be judged.</source>
            <translation>En los escaneos aprendidos no se colocó nada a mano, así que no se puede juzgar nada.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>Nothing of the region would be left; Delete takes it away as a whole.</source>
            <translation>No quedaría nada de la región; Supr la quita entera.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/files.py" />
            <source>Nothing was written to the folder {name!r}: {reason}.</source>
            <translation>No se escribió nada en la carpeta «{name}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/files.py" />
            <source>Nothing was written: {blocked!r} is a folder.</source>
            <translation>No se escribió nada: «{blocked}» es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/brush.py" />
            <source>Nudge {name}</source>
            <translation>Empujar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>OCTID picture, 500 x 750 (Cirrus)</source>
            <translation>Imagen OCTID, 500 x 750 (Cirrus)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>One mask per layer (PNG)</source>
            <translation>Una máscara por capa (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>One pixel of the scan on one pixel of the screen</source>
            <translation>Un píxel del escaneo en un píxel de la pantalla</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Open scans here ({0}), or drop them onto the window. {1} opens a synthetic scan that you can try everything on.</source>
            <translation>Abra escaneos aquí ({0}) o suéltelos sobre la ventana. {1} abre un escaneo sintético en el que puede probarlo todo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Open scans, a volume, or a project</source>
            <translation>Abrir escaneos, un volumen o un proyecto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Open the pictures of a folder as the B-scans of one volume</source>
            <translation>Abrir las imágenes de una carpeta como los B-scans de un volumen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Outer nuclear layer (with ELM and myoid)</source>
            <translation>Capa nuclear externa (con MLE y zona mioide)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Outer plexiform layer</source>
            <translation>Capa plexiforme externa</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Overlay for print (PNG, 300 dpi, legend, scale bar)</source>
            <translation>Imagen superpuesta para imprimir (PNG, 300 ppp, leyenda, barra de escala)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Overlay picture (PNG)</source>
            <translation>Imagen superpuesta (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>PED</source>
            <translation>DEP</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>La página {page} de {name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Pathology beyond the layer scheme</source>
            <translation>Patología ajena al esquema de capas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (COCO JSON, which makesense.ai opens)</source>
            <translation>Polígonos (COCO JSON, que makesense.ai abre)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (LabelMe JSON)</source>
            <translation>Polígonos (LabelMe JSON)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (VGG JSON, as makesense.ai writes it)</source>
            <translation>Polígonos (VGG JSON, como los escribe makesense.ai)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Poor signal</source>
            <translation>Señal deficiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/probabilities.py" />
            <source>Probabilities are written where the network runs: by the command line and from Python.</source>
            <translation>Las probabilidades se escriben donde se ejecuta la red: desde la línea de órdenes y desde Python.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Projects do not keep the lines of a device; open the file of this scan again for them.</source>
            <translation>Los proyectos no guardan las líneas de un equipo; para importarlas, abra de nuevo el archivo de este escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/pull.py" />
            <source>Pull {name}</source>
            <translation>Tirar de {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>RPE / Bruch complex (with interdigitation zone)</source>
            <translation>Complejo EPR / Bruch (con zona de interdigitación)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Read boundaries, polygons or masks of open scans</source>
            <translation>Leer límites, polígonos o máscaras de los escaneos abiertos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/redraw.py" />
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Redraw {name}</source>
            <translation>Redibujar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Regions (CSV, vertices, areas, who drew them and when)</source>
            <translation>Regiones (CSV, vértices, áreas, quién las dibujó y cuándo)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Relabel {name}</source>
            <translation>Cambiar la etiqueta {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Relabel…</source>
            <translation>Cambiar etiqueta…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Remove the vertex or region that the pointer is on</source>
            <translation>Quitar el vértice o la región bajo el puntero</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Report, one page (PDF)</source>
            <translation>Informe, una página (PDF, en inglés)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Retinal nerve fibre layer</source>
            <translation>Capa de fibras nerviosas de la retina</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Saved, and exported</source>
            <translation>Guardado y exportado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Say that the active boundary cannot be seen in the stretch</source>
            <translation>Indicar que el límite activo no es visible en el tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Say why this scan cannot be graded</source>
            <translation>Indicar por qué este escaneo no se puede evaluar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Search all actions of the menus by name</source>
            <translation>Buscar por su nombre entre todas las acciones de los menús</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>See more of the scan</source>
            <translation>Ver más del escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segment</source>
            <translation>Segmentar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Segment a picture that was refused</source>
            <translation>Segmentar una imagen que fue rechazada</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Segment every open scan that has no boundaries yet</source>
            <translation>Segmentar cada escaneo abierto que aún no tiene límites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segment the stretch</source>
            <translation>Segmentar el tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>Segments retinal layers in OCT B-scans, lets you correct them by hand, measures them, and learns from your corrections. Everything stays on this computer.</source>
            <translation>Segmenta las capas de la retina en B-scans de OCT, permite corregirlas a mano, las mide y aprende de sus correcciones. Todo permanece en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Shift {name}</source>
            <translation>Desplazar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show or hide the boundaries; B held shows the bare scan</source>
            <translation>Mostrar u ocultar los límites; mantener B muestra el escaneo solo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the scan after this one</source>
            <translation>Mostrar el escaneo que sigue a este</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the scan before this one</source>
            <translation>Mostrar el escaneo anterior a este</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the whole scan</source>
            <translation>Mostrar el escaneo entero</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Sign off</source>
            <translation>Validar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Six steps from opening a scan to a network of your own</source>
            <translation>Seis pasos, desde abrir un escaneo hasta una red propia</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Smooth the active boundary in the marked or visible stretch</source>
            <translation>Suavizar el límite activo en el tramo marcado o visible</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Smooth {name}</source>
            <translation>Suavizar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/jobs.py" />
            <source>Something went wrong inside the program. Your scans and corrections are still here.</source>
            <translation>Algo ha fallado dentro del programa. Sus escaneos y correcciones siguen aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Spectralis (496 rows)</source>
            <translation>Spectralis (496 filas)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Start an empty project; the present one is saved already</source>
            <translation>Empezar un proyecto vacío; el actual ya está guardado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>State how many µm a pixel measures</source>
            <translation>Indicar cuántos µm mide un píxel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take every boundary over from the B-scan before this one</source>
            <translation>Tomar todos los límites del B-scan anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take over the boundaries that the device found</source>
            <translation>Tomar los límites que encontró el equipo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the active boundary over from the B-scan before this one</source>
            <translation>Tomar el límite activo del B-scan anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the last step on this scan back</source>
            <translation>Deshacer el último paso en este escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the scan out of the project for good; asks if there is work on it</source>
            <translation>Quitar el escaneo del proyecto definitivamente; pregunta si hay trabajo en él</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Teach a copy of the network with the corrected scans</source>
            <translation>Enseñar a una copia de la red con los escaneos corregidos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>The Review panel lists the doubtful places of all open scans, worst first. {0} goes to the next one, {1} accepts it, {2} marks the scan as reviewed.</source>
            <translation>El panel «Revisión» enumera los puntos dudosos de todos los escaneos abiertos, primero los peores. {0} va al siguiente, {1} lo acepta, {2} marca el escaneo como revisado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>The annotation of {name} does not tell whether it is of the whole picture, {whole} columns with the fundus, or of the B-scan alone, {alone} columns.</source>
            <translation>La anotación de {name} no dice si es de la imagen completa, {whole} columnas con el fondo de ojo, o solo del B-scan, {alone} columnas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>The annotation of {stem!r} is for {columns} x {rows} pixels; the picture has {width} x {height}.</source>
            <translation>La anotación de «{stem}» es para {columns} x {rows} píxeles; la imagen tiene {width} x {height}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/architectures.py" />
            <source>The architecture {architecture!r} of {name!r} is not known here (only {known}).</source>
            <translation>La arquitectura «{architecture}» de «{name}» no se conoce aquí (solo {known}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/trainer.py" />
            <source>The checkpoint in this folder was made with other settings or scans; choose a new folder.</source>
            <translation>El punto de control de esta carpeta se hizo con otros ajustes o escaneos; elija una carpeta nueva.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The course {course!r} is none of {known}.</source>
            <translation>El recorrido «{course}» no es ninguno de {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The data set could not be written: {reason}.</source>
            <translation>El conjunto de datos no se pudo escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>The file of this scan holds no lines of the device, or none for this scan.</source>
            <translation>El archivo de este escaneo no contiene líneas del equipo, o ninguna para este escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>The file says that text is burned into its pixels; that text may hold a name.</source>
            <translation>El archivo indica que hay texto grabado en sus píxeles; ese texto puede contener un nombre.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>The first and the last vertex of a boundary stay.</source>
            <translation>El primer y el último vértice de un límite se conservan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} cannot be read: {reason}.</source>
            <translation>La carpeta «{name}» no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} holds no picture to stack.</source>
            <translation>La carpeta «{name}» no contiene ninguna imagen que apilar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <source>The folder {name!r} holds no scan with an annotation of its name.</source>
            <translation>La carpeta «{name}» no contiene ningún escaneo con una anotación de su nombre.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} holds no scan.</source>
            <translation>La carpeta «{name}» no contiene ningún escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The folder {name!r} is not empty; a data set is written into a new one.</source>
            <translation>La carpeta «{name}» no está vacía; un conjunto de datos se escribe en una nueva.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>The format {to!r} is not one of {known}.</source>
            <translation>El formato «{to}» no es ninguno de {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/architectures.py" />
            <source>The frame {rows}x{columns} of {name!r} does not suit {architecture}: both must be multiples of {stride}.</source>
            <translation>El marco {rows}x{columns} de «{name}» no es adecuado para {architecture}: ambos deben ser múltiplos de {stride}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>The layer scheme {scheme!r} has other layers than the base project.</source>
            <translation>El esquema de capas «{scheme}» tiene otras capas que el proyecto base.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model card in {name} cannot be read.</source>
            <translation>La ficha del modelo en {name} no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <source>The model {name!r} could not be written: {reason}.</source>
            <translation>El modelo «{name}» no se pudo escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>The model {name!r} has the architecture {parents}; its weights do not fit {architecture}.</source>
            <translation>El modelo «{name}» tiene la arquitectura {parents}; sus pesos no sirven para {architecture}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model {name!r} has the layer scheme {scheme!r}, which is not known here.</source>
            <translation>El modelo «{name}» tiene el esquema de capas «{scheme}», que no se conoce aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model {name!r} has the normalisation {normalisation!r}, not known here.</source>
            <translation>El modelo «{name}» tiene la normalización «{normalisation}», que no se conoce aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern is empty.</source>
            <translation>El patrón de nombres está vacío.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern knows stem, index, eye and date, each in braces, and nothing else.</source>
            <translation>El patrón de nombres conoce stem, index, eye y date, cada uno entre llaves, y nada más.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern starts with a dot or a space, or holds a character that no file may have.</source>
            <translation>El patrón de nombres empieza por un punto o un espacio, o contiene un carácter que ningún archivo puede tener.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/copies.py" />
            <source>The neighbouring scan has nothing to copy here.</source>
            <translation>El escaneo vecino no tiene aquí nada que copiar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/synth.py" />
            <source>The number of scans must be at least 1.</source>
            <translation>El número de escaneos debe ser al menos 1.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>The picture held coloured lines; it was converted to grey.</source>
            <translation>La imagen contenía líneas de color; se convirtió a gris.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>The picture name {name!r} leads out of the folder.</source>
            <translation>El nombre de imagen «{name}» sale de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pixel_bytes.py" />
            <source>The pixels of this B-scan are damaged in the project file.</source>
            <translation>Los píxeles de este B-scan están dañados en el archivo de proyecto.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>The pixels of this B-scan are not in the project; open its file again.</source>
            <translation>Los píxeles de este B-scan no están en el proyecto; abra de nuevo su archivo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/drawn_layers.py" />
            <source>The polygon is too narrow: it covers the centre of no A-scan.</source>
            <translation>El polígono es demasiado estrecho: no cubre el centro de ningún A-scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/segmentation_bytes.py" />
            <source>The project file is damaged: an edit in it cannot be read.</source>
            <translation>El archivo de proyecto está dañado: una edición no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>The project file {name!r} is no longer where it was.</source>
            <translation>El archivo de proyecto «{name}» ya no está donde estaba.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/segmentation_bytes.py" />
            <source>The project uses the layer scheme {scheme!r}, which is not known here.</source>
            <translation>El proyecto usa el esquema de capas «{scheme}», que no se conoce aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/saver.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>The project {name!r} could not be saved: {said}.</source>
            <translation>El proyecto «{name}» no se pudo guardar: {said}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>The scan holds all of this already.</source>
            <translation>El escaneo ya contiene todo esto.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/asked_scan.py" />
            <source>The scan that was asked about is not open any more; nothing was changed.</source>
            <translation>El escaneo por el que se preguntó ya no está abierto; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pseudonyms.py" />
            <source>The secret for pseudonyms cannot be read: {reason}.</source>
            <translation>La clave secreta de los seudónimos no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The shares of train, val and test are three numbers with a sum of 1.</source>
            <translation>Las proporciones de train, val y test son tres números que suman 1.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>The strips of {architecture} are a multiple of {stride} columns wide.</source>
            <translation>Las franjas de {architecture} tienen de ancho un múltiplo de {stride} columnas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>The user's data folder cannot be written to.</source>
            <translation>No se puede escribir en la carpeta de datos del usuario.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The weights of the model {name!r} are missing.</source>
            <translation>Faltan los pesos del modelo «{name}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>The weights of the model {name!r} do not fit its network.</source>
            <translation>Los pesos del modelo «{name}» no corresponden a su red.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The weights of the model {name!r} do not match its card (damaged file?).</source>
            <translation>Los pesos del modelo «{name}» no corresponden a su ficha (¿archivo dañado?).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>There already is a model named {name!r}; choose another name.</source>
            <translation>Ya existe un modelo llamado «{name}»; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>There are more than {most} different labels.</source>
            <translation>Hay más de {most} etiquetas distintas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>There are several pictures of the name {stem!r}.</source>
            <translation>Hay varias imágenes con el nombre «{stem}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>There is no class order {class_order!r}, only {known}.</source>
            <translation>No existe el orden de clases «{class_order}», solo {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>There is no eye {eye!r} to hold out in the annotated folders.</source>
            <translation>En las carpetas anotadas no hay ningún ojo «{eye}» que reservar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>There is no folder {name!r}.</source>
            <translation>No existe la carpeta «{name}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>There is no kind {kind!r} to write; there are {known}.</source>
            <translation>No existe el tipo «{kind}» para escribir; existen {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>There is no model named {name!r}; known models: {known}.</source>
            <translation>No existe ningún modelo llamado «{name}»; modelos conocidos: {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <source>There is no normalisation {normalisation!r}, only {known}.</source>
            <translation>No existe la normalización «{normalisation}», solo {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>There is no segmented scan before this one in its volume.</source>
            <translation>En su volumen no hay ningún escaneo segmentado antes de este.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>There is no vertex to delete here.</source>
            <translation>Aquí no hay ningún vértice que eliminar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>There is no vertex to delete; the first and the last of a boundary stay.</source>
            <translation>No hay ningún vértice que eliminar; el primero y el último de un límite se conservan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>There is nothing to save yet, or it could not be written; see the message before.</source>
            <translation>Aún no hay nada que guardar, o no se pudo escribir; vea el mensaje anterior.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>There may be text burned into this picture at the {place}; it leaves the program with the picture.</source>
            <translation>Puede haber texto grabado en esta imagen {place}; sale del programa con la imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness by zones (CSV)</source>
            <translation>Grosor por zonas (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness profile (CSV)</source>
            <translation>Perfil de grosor (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness summary (CSV)</source>
            <translation>Resumen de grosor (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness workbook (XLSX)</source>
            <translation>Libro de grosores (XLSX)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>This does not look like an OCT scan of the retina, or is too poor to be trusted.</source>
            <translation>Esto no parece un escaneo OCT de la retina, o es demasiado deficiente para fiarse.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>This edit is no longer in the project file.</source>
            <translation>Esta edición ya no está en el archivo de proyecto.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <source>This outline encloses no area of the scan.</source>
            <translation>Este contorno no encierra ningún área del escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/document.py" />
            <source>This project is open to be read only; 'File &gt; Save project as' makes a copy that can be edited.</source>
            <translation>Este proyecto está abierto solo para lectura; «Archivo &gt; Guardar proyecto como» hace una copia que se puede editar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/verdict.py" />
            <source>This scan is signed off and stays as it is; 'Scan &gt; Unlock' opens it for changes.</source>
            <translation>Este escaneo está validado y queda como está; «Escaneo &gt; Retirar la validación» lo abre a cambios.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/quality.py" />
            <source>This scan is unusual or poor; check every boundary before you rely on it.</source>
            <translation>Este escaneo es inusual o deficiente; compruebe cada límite antes de fiarse.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/quality.py" />
            <source>This scan looks as if it were upside down; check every boundary before you rely on it.</source>
            <translation>Este escaneo parece estar invertido verticalmente; compruebe cada límite antes de fiarse.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>To keep that, only {share} % of what it learnt was taken over.</source>
            <translation>Para conservarlo, solo se tomó el {share} % de lo aprendido.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Trace {name}</source>
            <translation>Trazar {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/trainer.py" />
            <source>Training diverged at step {step}: the loss is no longer a number.</source>
            <translation>El entrenamiento divergió en el paso {step}: la pérdida ya no es un número.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>Training ended unexpectedly, perhaps for want of memory; no model was changed.</source>
            <translation>El entrenamiento terminó de forma inesperada, quizá por falta de memoria; no se cambió ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>Training ran out of memory; no model was changed.</source>
            <translation>El entrenamiento se quedó sin memoria; no se cambió ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Two lines through the pointer, with layer and place</source>
            <translation>Dos líneas por el puntero, con la capa y la posición</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>Two of the files hold its boundaries; those of the later one count.</source>
            <translation>Dos de los archivos contienen sus límites; cuentan los del último.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>Two pictures are named {name!r}; their results would overwrite each other.</source>
            <translation>Dos imágenes se llaman «{name}»; sus resultados se sobrescribirían.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>Two scans are named {name!r}; their results would overwrite each other.</source>
            <translation>Dos escaneos se llaman «{name}»; sus resultados se sobrescribirían.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>Two scans are named {stem!r}.</source>
            <translation>Dos escaneos se llaman «{stem}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>Two scans would be named {name!r}; put the index or the stem into the pattern.</source>
            <translation>Dos escaneos se llamarían «{name}»; incluya index o stem en el patrón.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Unlock</source>
            <translation>Retirar la validación</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Use weights that the base project's notebook saved</source>
            <translation>Usar pesos que guardó el cuaderno del proyecto base</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/vgg.py" />
            <source>VGG JSON file with polygons</source>
            <translation>archivo VGG JSON con polígonos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>VGG JSON of makesense.ai</source>
            <translation>VGG JSON de makesense.ai</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Verdict and corrections (CSV, with initials)</source>
            <translation>Veredicto y correcciones (CSV, con iniciales)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Version, licence, and what the program is not</source>
            <translation>Versión, licencia y lo que el programa no es</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>What was read of this file can no longer be found; open it again.</source>
            <translation>Lo que se leyó de este archivo ya no se encuentra; ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <source>Where the outline crossed itself, its largest part was kept.</source>
            <translation>Donde el contorno se cruzaba, se conservó su parte mayor.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Where to look</source>
            <translation>Dónde mirar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Who placed what, and when (CSV, with initials)</source>
            <translation>Quién colocó qué y cuándo (CSV, con iniciales)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/wire.py" />
            <source>Wire {name}</source>
            <translation>Trazar {name} con live-wire</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Worse than before</source>
            <translation>Peor que antes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Write masks, overlays, boundaries and thickness tables</source>
            <translation>Escribir máscaras, imágenes superpuestas, límites y tablas de grosor</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Your corrected scans can teach a copy of the network ({0}). You see old against new, then keep it or discard it. That is all; the Help menu has this tour, and {1} finds any action.</source>
            <translation>Sus escaneos corregidos pueden enseñar a una copia de la red ({0}). Usted compara la antigua con la nueva y la conserva o la descarta. Eso es todo; este recorrido está en el menú «Ayuda», y {1} encuentra cualquier acción.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/zones.py" />
            <source>Zones around the fovea need the distance of two A-scans, which is not known here.</source>
            <translation>Las zonas alrededor de la fóvea necesitan la distancia entre dos A-scans, que aquí no se conoce.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>a part of its path is no folder</source>
            <translation>una parte de su ruta no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>another program is using it</source>
            <translation>otro programa lo está usando</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>another program is writing to it</source>
            <translation>otro programa está escribiendo en él</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>atrophy</source>
            <translation>atrofia</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom</source>
            <translation>abajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom left</source>
            <translation>abajo a la izquierda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom right</source>
            <translation>abajo a la derecha</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>boundary tables</source>
            <translation>tablas de límites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>click a region · drag it or a vertex · Shift + drag redraws · double click adds a vertex · Delete: vertex, else region · Ctrl + drag a box · right click: label</source>
            <translation>clic en una región · arrastre la región o un vértice · Mayús + arrastrar redibuja · doble clic añade un vértice · Supr: vértice o, si no, región · Ctrl + arrastrar un recuadro · clic derecho: etiqueta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/wire.py" />
            <source>click anchors, the path follows the edge · Enter or double click finishes · Backspace takes the last anchor back · Esc gives up</source>
            <translation>haga clic en puntos de anclaje, el trazado sigue el borde · Intro o doble clic termina · Retroceso quita el último anclaje · Esc abandona</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/polygon.py" />
            <source>click the outline, or drag it freehand · Enter, a double click or the first vertex closes it · Backspace takes the last vertex back · Esc gives up</source>
            <translation>marque el contorno con clics o a mano alzada · Intro, doble clic o el primer vértice lo cierra · Retroceso quita el último vértice · Esc abandona</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>cyst</source>
            <translation>quiste</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>dicom</source>
            <translation>DICOM</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/pull.py" />
            <source>drag a line anywhere · the wheel changes the reach while you drag · Shift pushes · Esc gives up</source>
            <translation>arrastre una línea por cualquier parte · la rueda cambia el alcance mientras arrastra · Mayús empuja · Esc abandona</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>drag a vertex · Shift pushes · double click adds one · Delete or right click removes it · Ctrl + drag a box removes several</source>
            <translation>arrastre un vértice · Mayús empuja · doble clic añade uno · Supr o clic derecho lo quita · Ctrl + arrastrar un recuadro quita varios</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/caliper.py" />
            <source>drag from one place to another to measure · Esc takes the measurement away</source>
            <translation>arrastre de un punto a otro para medir · Esc quita la medida</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/stretch.py" />
            <source>drag to mark a stretch, a click unmarks · S smooths, Alt+Up / Alt+Down shifts, C clears, G bridges · nothing marked: the visible stretch</source>
            <translation>arrastre para marcar un tramo, un clic lo desmarca · S suaviza, Alt+Arriba / Alt+Abajo desplaza, C borra, G une · sin marca: el tramo visible</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/redraw.py" />
            <source>draw the line anew · the last pass over a column counts · Shift pushes · a click picks another line</source>
            <translation>dibuje la línea de nuevo · cuenta la última pasada por cada columna · Mayús empuja · un clic elige otra línea</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>drusen</source>
            <translation>drusas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>fluid</source>
            <translation>líquido</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>has a corner of {length}</source>
            <translation>tiene un pico de {length}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>has no thickness in {count} columns</source>
            <translation>no tiene grosor en {count} columnas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>held-out scans: {count}</source>
            <translation>escaneos reservados: {count}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>hyperreflective foci</source>
            <translation>focos hiperreflectantes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is not seen in {count} columns</source>
            <translation>no se ve en {count} columnas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/review.py" />
            <source>is unsure, ± {length}</source>
            <translation>tiene incertidumbre, ± {length}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {length} thicker than beside</source>
            <translation>mide {length} más que a los lados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {length} thinner than beside</source>
            <translation>mide {length} menos que a los lados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {um:.0f} µm thick, not {low:.0f}–{high:.0f} µm</source>
            <translation>mide {um:.0f} µm, no {low:.0f}–{high:.0f} µm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>it does not exist</source>
            <translation>no existe</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it holds a date, perhaps a birth date</source>
            <translation>contiene una fecha, quizá de nacimiento</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it holds a long number, perhaps a patient's</source>
            <translation>contiene un número largo, quizá el de un paciente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it looks like a person's name</source>
            <translation>parece el nombre de una persona</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>its folder cannot be written to</source>
            <translation>no se puede escribir en su carpeta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>layer heights of eyepy</source>
            <translation>alturas de capas de eyepy</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>masks</source>
            <translation>máscaras</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>permission was denied</source>
            <translation>se denegó el permiso</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region_brush.py" />
            <source>press inside a region to grow it, outside to take a bite out of the nearest · the wheel changes the radius</source>
            <translation>pulse dentro de una región para agrandarla, fuera para recortar la más cercana · la rueda cambia el radio</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>probabilities</source>
            <translation>probabilidades</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/brush.py" />
            <source>push the line with the circle · the wheel changes its radius (Ctrl + wheel zooms) · Ctrl moves every line it touches · Shift pushes the neighbours</source>
            <translation>empuje la línea con el círculo · la rueda cambia su radio (Ctrl + rueda amplía) · Ctrl mueve todas las líneas que toca · Mayús empuja las vecinas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>region tables</source>
            <translation>tablas de regiones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>scans, each left out in turn: {count}</source>
            <translation>escaneos, cada uno excluido por turno: {count}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>steps down by {length}</source>
            <translation>salta {length} hacia abajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>steps up by {length}</source>
            <translation>salta {length} hacia arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>surfaces of OCTExplorer</source>
            <translation>superficies de OCTExplorer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the drive does not answer</source>
            <translation>la unidad no responde</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the drive is read-only</source>
            <translation>la unidad es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the file is not readable</source>
            <translation>el archivo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the file or its folder is read-only</source>
            <translation>el archivo o su carpeta son de solo lectura</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top</source>
            <translation>arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top left</source>
            <translation>arriba a la izquierda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top right</source>
            <translation>arriba a la derecha</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>zones</source>
            <translation>zonas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{about} 'Scan &gt; Segment even if it looks like no retina' tries all the same.</source>
            <translation>{about} «Escaneo &gt; Segmentar aunque no parezca retina» lo intenta de todos modos.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{above} and {below} leave a gap in {count} A-scan(s), of up to {most:.1f} px; it was split at its middle.</source>
            <translation>{above} y {below} dejan un hueco, A-scans: {count}, de hasta {most:.1f} px; se dividió por la mitad.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{above} and {below} overlap in {count} A-scan(s), by up to {most:.1f} px; the later one, {later}, won.</source>
            <translation>{above} y {below} se solapan, A-scans: {count}, hasta {most:.1f} px; prevaleció la última, {later}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>{count} file(s) in the folder are {kind} and were not read, since it holds {used}.</source>
            <translation>Archivos de la carpeta no leídos: {count} ({kind}), ya que contiene {used}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} polygon(s) {label!r} fold back or lie over each other; their outermost edges count.</source>
            <translation>Polígonos «{label}» que se repliegan o se superponen: {count}; cuentan sus bordes exteriores.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} polygon(s) {label!r} reach beyond the picture, by up to {most:.1f} px; they were cut at its border.</source>
            <translation>Polígonos «{label}» que sobresalen de la imagen hasta {most:.1f} px: {count}; se cortaron en su borde.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{count} region(s) have no place among surfaces; they were left out.</source>
            <translation>Regiones sin lugar entre las superficies: {count}; se omitieron.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} region(s) were there already.</source>
            <translation>Regiones que ya estaban: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{count} shape(s) of the kind {kind!r} labelled {label!r} cannot be read; they were left out.</source>
            <translation>Formas del tipo «{kind}» con la etiqueta «{label}» que no se pueden leer: {count}; se omitieron.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{layer} is interrupted in {count} A-scan(s) of the mask; its outermost edges count.</source>
            <translation>{layer} está interrumpida en la máscara, A-scans: {count}; cuentan sus bordes exteriores.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{layer} was not drawn in {count} A-scan(s): what lies between {above} and {below} counts as it.</source>
            <translation>{layer} no se dibujó en todas partes (A-scans sin ella: {count}): lo que hay entre {above} y {below} cuenta como tal.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>{name!r} is open in another window, or its folder cannot be written to.</source>
            <translation>«{name}» está abierto en otra ventana, o no se puede escribir en su carpeta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} can no longer be read: {reason}.</source>
            <translation>{name} ya no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} cannot be opened: {reason}.</source>
            <translation>{name} no se puede abrir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} crosses a boundary above it in {count} A-scan(s), by up to {most:.1f} px; it was put on that one.</source>
            <translation>{name} cruza un límite superior, A-scans: {count}, hasta {most:.1f} px; se colocó sobre él.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} does not exist or is no file.</source>
            <translation>{name} no existe o no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <location filename="../../octlayers_gui/io/project_file.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} does not exist.</source>
            <translation>{name} no existe.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} does not say which layers its greys are; name it &lt;stem&gt;_mask_&lt;layer&gt;{suffix}.</source>
            <translation>{name} no indica a qué capas corresponden sus grises; nombre el archivo &lt;stem&gt;_mask_&lt;layer&gt;{suffix}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} has a length of {length} bytes, which no Cirrus scan known here has.</source>
            <translation>{name} tiene una longitud de {length} bytes, que ningún escaneo Cirrus conocido aquí tiene.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} has a pixel format that no B-scan uses.</source>
            <translation>{name} tiene un formato de píxel que ningún B-scan usa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>{name} has another size than the first picture of its volume.</source>
            <translation>{name} tiene otro tamaño que la primera imagen de su volumen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} has another size than the other masks of its picture.</source>
            <translation>{name} tiene otro tamaño que las demás máscaras de su imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>{name} has another width than its boundary table.</source>
            <translation>{name} tiene otra anchura que su tabla de límites.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} has become shorter since it was opened.</source>
            <translation>{name} se ha acortado desde que se abrió.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{name} has no frame {frame}.</source>
            <translation>{name} no tiene la imagen {frame}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>{name} has no gap with a shore on both sides here.</source>
            <translation>{name} no tiene aquí ningún hueco con orillas a ambos lados.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} has no valid Heidelberg header.</source>
            <translation>{name} no tiene una cabecera Heidelberg válida.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>{name} has no vertex at column {column}.</source>
            <translation>{name} no tiene ningún vértice en la columna {column}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <source>{name} has {columns} columns, but {path} has {width}.</source>
            <translation>{name} tiene {columns} columnas, pero {path} tiene {width}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{name} has {width} x {height} pixels, but is annotated as {columns} x {rows}.</source>
            <translation>{name} tiene {width} x {height} píxeles, pero está anotado como {columns} x {rows}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} holds a region without a label or without an area.</source>
            <translation>{name} contiene una región sin etiqueta o sin área.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds another network: its layer {place} ({layer}) has weights of {sizes}, not {wanted}.</source>
            <translation>{name} contiene otra red: su capa {place} ({layer}) tiene pesos de {sizes}, no {wanted}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} holds no B-scan.</source>
            <translation>{name} no contiene ningún B-scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{name} holds no annotated picture.</source>
            <translation>{name} no contiene ninguna imagen anotada.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>{name} holds no annotations of a kind that is read here.</source>
            <translation>{name} no contiene anotaciones de un tipo que se lea aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/layer_heights.py" />
            <source>{name} holds no layer heights, or damaged ones.</source>
            <translation>{name} no contiene alturas de capas, o están dañadas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds no layers as Keras 2 writes them.</source>
            <translation>{name} no contiene capas como las escribe Keras 2.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds no page.</source>
            <translation>{name} no contiene ninguna página.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} holds no picture.</source>
            <translation>{name} no contiene ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} holds no surfaces of OCTExplorer, or is damaged.</source>
            <translation>{name} no contiene superficies de OCTExplorer, o está dañado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds pages of different sizes.</source>
            <translation>{name} contiene páginas de distinto tamaño.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} holds values that no mask has.</source>
            <translation>{name} contiene valores que ninguna máscara tiene.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds weights that are no numbers.</source>
            <translation>{name} contiene pesos que no son números.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>{name} holds {count} frames; a volume has 1 to {most}.</source>
            <translation>{name} contiene {count} imágenes; un volumen tiene de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds {count} pages; a volume has 1 to {most}.</source>
            <translation>{name} contiene {count} páginas; un volumen tiene de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} holds {count} volumes, where one is needed.</source>
            <translation>{name} contiene {count} volúmenes, y se necesita uno.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds {layers} layers with weights, but the base project's network has {wanted}.</source>
            <translation>{name} contiene {layers} capas con pesos, pero la red del proyecto base tiene {wanted}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is a colour picture; a mask is grey.</source>
            <translation>{name} es una imagen en color; una máscara es gris.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is a colour picture; an OCT B-scan is grey.</source>
            <translation>{name} es una imagen en color; un B-scan de OCT es gris.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} is a damaged HDF5 file.</source>
            <translation>{name} es un archivo HDF5 dañado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/tables.py" />
            <source>{name} is a table of confidence, not of boundaries.</source>
            <translation>{name} es una tabla de confianza, no de límites.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/layer_heights.py" />
            <source>{name} is damaged or no .eye file.</source>
            <translation>{name} está dañado o no es un archivo .eye.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <location filename="../../octlayers_gui/io/exports.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is damaged or no picture.</source>
            <translation>{name} está dañado o no es una imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>{name} is damaged or no project of this program.</source>
            <translation>{name} está dañado o no es un proyecto de este programa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is damaged or no scan of its kind.</source>
            <translation>{name} está dañado o no es un escaneo de su tipo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is damaged or no scan.</source>
            <translation>{name} está dañado o no es un escaneo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>{name} is damaged or no video that can be decoded here.</source>
            <translation>{name} está dañado o no es un vídeo que se pueda descodificar aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is damaged: frame {number} is not of the size it declares.</source>
            <translation>{name} está dañado: la imagen {number} no tiene el tamaño que declara.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} is damaged: it declares more scans than it holds.</source>
            <translation>{name} está dañado: declara más escaneos de los que contiene.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} is damaged: it declares more than it holds.</source>
            <translation>{name} está dañado: declara más de lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is damaged: its XML does not close.</source>
            <translation>{name} está dañado: su XML no se cierra.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is damaged: its pixels cannot be decoded.</source>
            <translation>{name} está dañado: sus píxeles no se pueden descodificar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is deflated as a whole, which is not read here.</source>
            <translation>{name} está comprimido por completo (deflate), lo que aquí no se lee.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is empty.</source>
            <translation>{name} está vacío.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/locks.py" />
            <source>{name} is locked; unlock it in the Layers panel to change it.</source>
            <translation>{name} está bloqueado; desbloquéelo en el panel «Capas» para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Bioptigen file; an Optovue file needs {text} beside it.</source>
            <translation>{name} no es un archivo Bioptigen; un archivo Optovue necesita {text} a su lado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is no DICOM file.</source>
            <translation>{name} no es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} is no HDF5 file.</source>
            <translation>{name} no es un archivo HDF5.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Heidelberg E2E file.</source>
            <translation>{name} no es un archivo E2E de Heidelberg.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is no JSON file.</source>
            <translation>{name} no es un archivo JSON.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Topcon file.</source>
            <translation>{name} no es un archivo Topcon.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is no XML export of Heidelberg.</source>
            <translation>{name} no es una exportación XML de Heidelberg.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} is no XML, or is damaged.</source>
            <translation>{name} no es XML, o está dañado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is no boundary table: a cell is not a number or a row is short.</source>
            <translation>{name} no es una tabla de límites: una celda no es un número o una fila es corta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is no boundary table: it must start with 'column' and hold rows.</source>
            <translation>{name} no es una tabla de límites: debe empezar por «column» y contener filas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no file of eyepy.</source>
            <translation>{name} no es un archivo de eyepy.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is no list of labels: a line does not begin with a number.</source>
            <translation>{name} no es una lista de etiquetas: una línea no empieza por un número.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is no mask: its values are neither classes nor the base project's greys.</source>
            <translation>{name} no es una máscara: sus valores no son ni clases ni los grises del proyecto base.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>{name} is no project of this program.</source>
            <translation>{name} no es un proyecto de este programa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is no table of regions: a cell is no number or no time.</source>
            <translation>{name} no es una tabla de regiones: una celda no es un número o una hora.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is no table of regions: it lacks their columns.</source>
            <translation>{name} no es una tabla de regiones: faltan sus columnas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is no {kind}, or is damaged.</source>
            <translation>{name} no es un {kind}, o está dañado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is of a kind that is not read here ({known} are).</source>
            <translation>{name} es de un tipo que aquí no se lee (se leen {known}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is too large for a B-scan.</source>
            <translation>{name} es demasiado grande para un B-scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is too large for a boundary table.</source>
            <translation>{name} es demasiado grande para una tabla de límites.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} es demasiado grande para una máscara.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is too large for a table of regions.</source>
            <translation>{name} es demasiado grande para una tabla de regiones.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is too large for an annotation file.</source>
            <translation>{name} es demasiado grande para un archivo de anotaciones.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is too large to be read here.</source>
            <translation>{name} es demasiado grande para leerse aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is too large to describe an Optovue scan.</source>
            <translation>{name} es demasiado grande para describir un escaneo Optovue.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} is too short to be a Heidelberg scan.</source>
            <translation>{name} es demasiado corto para ser un escaneo Heidelberg.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels, which is more than any B-scan has.</source>
            <translation>{name} tiene {columns} x {rows} píxeles, más que cualquier B-scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels; a B-scan has at least {least} on each side.</source>
            <translation>{name} tiene {columns} x {rows} píxeles; un B-scan tiene al menos {least} por lado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels; a B-scan has at most {most} on each side.</source>
            <translation>{name} tiene {columns} x {rows} píxeles; un B-scan tiene como máximo {most} por lado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} lies beyond the picture in {count} A-scan(s), by up to {most:.1f} px; it was put on its border.</source>
            <translation>{name} queda fuera de la imagen, A-scans: {count}, hasta {most:.1f} px; se colocó en su borde.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} names a picture, {picture}, that is not beside it.</source>
            <translation>{name} nombra una imagen, {picture}, que no está a su lado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} names columns that no scan has.</source>
            <translation>{name} nombra columnas que ningún escaneo tiene.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/tables.py" />
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} names no boundary of the scheme {scheme}.</source>
            <translation>{name} no nombra ningún límite del esquema {scheme}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} of {stem!r} has {columns} columns, but the picture has {width}.</source>
            <translation>{name} de «{stem}» tiene {columns} columnas, pero la imagen tiene {width}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} refers to entities; such XML is not read.</source>
            <translation>{name} hace referencia a entidades; ese XML no se lee.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} takes too long to read; it is damaged.</source>
            <translation>{name} tarda demasiado en leerse; está dañado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} tells {classes} classes apart, but the layer scheme has {expected}.</source>
            <translation>{name} distingue {classes} clases, pero el esquema de capas tiene {expected}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>{name} was written by a newer version of this program.</source>
            <translation>{name} se escribió con una versión más nueva de este programa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{name} would overwrite what is being converted; choose another folder.</source>
            <translation>{name} sobrescribiría lo que se está convirtiendo; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name}, which belongs to an export, is damaged or no longer there.</source>
            <translation>{name}, que forma parte de una exportación, está dañado o ya no existe.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{picture} does not exist in the folder {name!r}.</source>
            <translation>{picture} no existe en la carpeta «{name}».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/places.py" />
            <source>{px:.1f} px</source>
            <translation>{px:.1f} px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/places.py" />
            <source>{px:.1f} px ({um:.0f} µm)</source>
            <translation>{px:.1f} px ({um:.0f} µm)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>{sentence} So few scans, or so mixed a result, may be chance.</source>
            <translation>{sentence} Con tan pocos escaneos, o un resultado tan dispar, puede ser casualidad.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>{stem}: the prediction has {columns} columns and the truth {true_columns}.</source>
            <translation>{stem}: la predicción tiene {columns} columnas y la referencia {true_columns}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/export.py" />
            <source>{stem}: {kind} was not written. {reason}</source>
            <translation>{stem}: no se escribió: {kind}. {reason}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <location filename="../../octlayers_gui/tasks/export.py" />
            <source>{stem}: {reason}</source>
            <translation>{stem}: {reason}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>{verdict}: mean error {old:.2f} px before, {new:.2f} px now ({scans}).</source>
            <translation>{verdict}: error medio {old:.2f} px antes, {new:.2f} px ahora ({scans}).</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;About OCT Layers</source>
            <translation>&amp;Acerca de OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Active boundary</source>
            <translation>Lími&amp;te activo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Actual pixels</source>
            <translation>Tamaño &amp;real</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>&amp;Back</source>
            <translation>At&amp;rás</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Back to the previous place</source>
            <translation>Volver al p&amp;unto anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Clear the stretch: not seen</source>
            <translation>Borrar e&amp;l tramo: no visible</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Close scan</source>
            <translation>&amp;Cerrar escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Colour…</source>
            <translation>&amp;Color…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Copy view</source>
            <translation>&amp;Copiar la vista</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Delete vertex under pointer</source>
            <translation>&amp;Eliminar el vértice bajo el puntero</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Find an action…</source>
            <translation>&amp;Buscar una acción…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Fine-tune on corrected scans…</source>
            <translation>&amp;Ajustar con escaneos corregidos…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Fit</source>
            <translation>A&amp;justar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Forget recent files</source>
            <translation>&amp;Olvidar archivos recientes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Go back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Import annotations…</source>
            <translation>&amp;Importar anotaciones…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Import base project's weights…</source>
            <translation>&amp;Importar pesos del proyecto base…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Keep them, import the rest</source>
            <translation>&amp;Conservarlas e importar el resto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Keep them, segment the rest</source>
            <translation>&amp;Conservarlas y segmentar el resto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Keys and mouse</source>
            <translation>&amp;Teclas y ratón</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Lock or unlock the active boundary</source>
            <translation>&amp;Bloquear o desbloquear el límite activo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Mark a stretch</source>
            <translation>&amp;Marcar un tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Mark as reviewed</source>
            <translation>Marcar como revisa&amp;do</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;New project</source>
            <translation>&amp;Nuevo proyecto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>&amp;Next</source>
            <translation>Sigu&amp;iente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Next scan</source>
            <translation>Esca&amp;neo siguiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Nudge brush</source>
            <translation>&amp;Pincel de empuje</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Previous scan</source>
            <translation>&amp;Escaneo anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Pull</source>
            <translation>&amp;Tirar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Quit all the same</source>
            <translation>&amp;Salir de todos modos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Redraw</source>
            <translation>&amp;Redibujar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Replace everything</source>
            <translation>&amp;Reemplazar todo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Save project</source>
            <translation>&amp;Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Scan</source>
            <translation>E&amp;scaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Segment</source>
            <translation>&amp;Segmentar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Smooth the stretch</source>
            <translation>&amp;Suavizar el tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Tour</source>
            <translation>&amp;Recorrido</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Trace the stretch again between its neighbours</source>
            <translation>Tra&amp;zar de nuevo el tramo entre sus vecinos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Ungradable…</source>
            <translation>N&amp;o evaluable…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>&amp;Use model</source>
            <translation>&amp;Usar modelo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Vertices</source>
            <translation>&amp;Vértices</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>, signed off</source>
            <translation>, validado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>1-9</source>
            <translation>1-9</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>A layer</source>
            <translation>Una capa</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>A network is being taught. It stops when you quit, and nothing of it is kept.</source>
            <translation>Se está entrenando una red. Al salir se detiene y no se conserva nada de ella.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>A region</source>
            <translation>Una región</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>A window shows one project; the first was opened.</source>
            <translation>Una ventana muestra un solo proyecto; se abrió el primero.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>A-scans not found</source>
            <translation>A-scans no encontrados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>About OCT Layers</source>
            <translation>Acerca de OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Accept &amp;this place</source>
            <translation>&amp;Aceptar este punto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>All segmented scans ({0})</source>
            <translation>Todos los escaneos segmentados ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>An export is running. It stops when you quit; every file that was written is whole.</source>
            <translation>Hay una exportación en curso. Al salir se detiene; cada archivo escrito está completo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Another scan came to the screen meanwhile; the new label was not used.</source>
            <translation>Entretanto apareció otro escaneo en pantalla; la etiqueta nueva no se ha usado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/bscan_view.py" />
            <source>B-scan</source>
            <translation>B-scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Back to the scan as it is</source>
            <translation>Volver al escaneo tal como es</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Boundary &amp;lines</source>
            <translation>Líneas de lí&amp;mites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>Boundary error, px of the network's frame</source>
            <translation>Error de límites, px del marco de la red</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Brid&amp;ge gaps in the stretch</source>
            <translation>Unir los &amp;huecos del tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>C&amp;aliper</source>
            <translation>Cal&amp;ibre</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/panels/status_line.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Cancelled; no model was changed.</source>
            <translation>Cancelado; no se cambió ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Change of the mean against the automatic result</source>
            <translation>Cambio de la media respecto al resultado automático</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Chosen from the list</source>
            <translation>Elegidos en la lista</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Click a line</source>
            <translation>Clic en una línea</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Clos&amp;e scan</source>
            <translation>&amp;Cerrar escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>Close message</source>
            <translation>Cerrar mensaje</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close scan</source>
            <translation>Cerrar escaneo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close {name} with its {count} B-scans? The work on them leaves the project, too. This cannot be undone.</source>
            <translation>¿Cerrar {name} con sus {count} B-scans? El trabajo en ellos también sale del proyecto. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close {name}? The work on it leaves the project, too. This cannot be undone.</source>
            <translation>¿Cerrar {name}? El trabajo en él también sale del proyecto. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Closed {name}.</source>
            <translation>{name} se cerró.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Colour of {0}</source>
            <translation>Color de {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Colour…</source>
            <translation>Color…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Contrast made even all over the scan (CLAHE)</source>
            <translation>Contraste igualado en todo el escaneo (CLAHE)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>Copied the view as a picture.</source>
            <translation>La vista se copió como imagen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Copy all boundaries from it</source>
            <translation>Copiar de él todos los límites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Copy the stretch &amp;from the previous scan</source>
            <translation>&amp;Copiar el tramo del escaneo anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Corrected scans that will teach the network:</source>
            <translation>Escaneos corregidos que enseñarán a la red:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Cross&amp;hair</source>
            <translation>&amp;Cruz de referencia</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>De-identified. Text that is burned into the picture stays: look before you share it.</source>
            <translation>Sin datos identificativos. El texto grabado en la imagen permanece: compruébelo antes de compartirla.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Default colours</source>
            <translation>Colores iniciales</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Delete this work for good? Its scans and corrections are kept nowhere else.</source>
            <translation>¿Eliminar este trabajo definitivamente? Sus escaneos y correcciones no se guardan en ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Depth of one row</source>
            <translation>Profundidad de una fila</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Discard the new model {name}? It is kept nowhere else.</source>
            <translation>¿Descartar el nuevo modelo {name}? No se guarda en ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Display</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Distance of two A-scans</source>
            <translation>Distancia entre dos A-scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Each pixel the median of the 5 x 5 around it</source>
            <translation>Cada píxel es la mediana de los 5 x 5 a su alrededor</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Edit a stretch</source>
            <translation>Editar un tramo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Every place has been looked at.</source>
            <translation>Se han revisado todos los puntos.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Everything is saved in {0}.</source>
            <translation>Todo está guardado en {0}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Export to</source>
            <translation>Exportar a</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>Fi&amp;nish</source>
            <translation>&amp;Finalizar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/open_flow.py" />
            <source>Files that were still being read were not opened: another project came in between.</source>
            <translation>Los archivos que aún se estaban leyendo no se han abierto: otro proyecto se abrió entretanto.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Fine-tune on corrected scans</source>
            <translation>Ajustar con escaneos corregidos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>For other annotation tools</source>
            <translation>Para otros programas de anotación</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>For research use. This program is no medical device.</source>
            <translation>Solo para investigación. Este programa no es un producto sanitario.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Getting ready; this takes about half a minute…</source>
            <translation>Preparando; tarda aproximadamente medio minuto…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Hold B</source>
            <translation>Mantener B</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Import annotations</source>
            <translation>Importar anotaciones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>Import base project's weights</source>
            <translation>Importar pesos del proyecto base</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Import the &amp;device's lines</source>
            <translation>Importar las líneas del e&amp;quipo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Imported annotations for {count} scan(s); they can teach the network, too.</source>
            <translation>Anotaciones importadas, escaneos: {count}; también pueden enseñar a la red.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Imported from the device: {names}.</source>
            <translation>Importado del equipo: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Imported {0}; choose it under Model &gt; Use model.</source>
            <translation>{0} importado; elíjalo en «Modelo &gt; Usar modelo».</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Importing weights…</source>
            <translation>Importando pesos…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Initials that your edits and verdicts are marked with, here and in exported records.
Leave them empty to stay unnamed.</source>
            <translation>Iniciales con las que se marcan sus ediciones y veredictos, aquí y en los registros exportados.
Déjelas vacías para permanecer en el anonimato.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Keep and use</source>
            <translation>Conservar y usar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>Kept {0}; scans are now segmented with it.</source>
            <translation>{0} conservado; los escaneos se segmentan ahora con él.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Teclas y ratón</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Layer tint</source>
            <translation>Color de capas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Less speckle</source>
            <translation>Menos moteado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Live-&amp;wire</source>
            <translation>Live-&amp;wire</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Loading the network…</source>
            <translation>Cargando la red…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Local contrast</source>
            <translation>Contraste local</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/boundary_locks.py" />
            <source>Lock {0}: no tool moves it, and what is pushed stops at it</source>
            <translation>Bloquear {0}: ninguna herramienta lo mueve, y lo que se empuja se detiene en él</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Locked boundaries</source>
            <translation>Límites bloqueados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look down</source>
            <translation>Mirar hacia abajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look to the left</source>
            <translation>Mirar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look to the right</source>
            <translation>Mirar a la derecha</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look up</source>
            <translation>Mirar hacia arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Masks and pictures</source>
            <translation>Máscaras e imágenes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Mean {0}</source>
            <translation>Media {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>Measured</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Mouse and canvas</source>
            <translation>Ratón e imagen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Name of the new model</source>
            <translation>Nombre del nuevo modelo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Naming pattern</source>
            <translation>Patrón de nombres</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Network: loading…</source>
            <translation>Red: cargando…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Network: not loaded</source>
            <translation>Red: no cargada</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>New here? {link}</source>
            <translation>¿Es nuevo aquí? {link}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>New label</source>
            <translation>Nueva etiqueta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>New label…</source>
            <translation>Nueva etiqueta…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Next &amp;boundary</source>
            <translation>Límite si&amp;guiente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Next place to &amp;look at</source>
            <translation>Siguiente &amp;punto que revisar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>No action of the menus is called that.</source>
            <translation>Ninguna acción de los menús se llama así.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>No region is drawn: there is nothing to write.</source>
            <translation>No hay ninguna región dibujada: no hay nada que escribir.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>No scan has been corrected yet. Drag a boundary of a segmented scan; it will appear here.</source>
            <translation>Aún no se ha corregido ningún escaneo. Arrastre un límite de un escaneo segmentado; aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>No scan is chosen.</source>
            <translation>No hay ningún escaneo elegido.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now.</source>
            <translation>Ahora no.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: no scan is open.</source>
            <translation>Ahora no: no hay ningún escaneo abierto.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: nothing is segmented, or the scan is signed off already.</source>
            <translation>Ahora no: no hay nada segmentado, o el escaneo ya está validado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: nothing is segmented.</source>
            <translation>Ahora no: no hay nada segmentado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: the scan is not signed off.</source>
            <translation>Ahora no: el escaneo no está validado.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <source>Not read</source>
            <translation>No leído</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Not reviewed yet</source>
            <translation>Aún sin revisar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Nothing is left to look at in this place; J goes on.</source>
            <translation>En este lugar ya no queda nada que revisar; J continúa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Nothing to check</source>
            <translation>Nada que revisar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>OCT Layers</source>
            <translation>OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>On the screen only; exported overlays keep the default colours</source>
            <translation>Solo en pantalla; las imágenes exportadas conservan los colores iniciales</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>One step takes about a second on two processor cores.</source>
            <translation>Un paso tarda alrededor de un segundo con dos núcleos.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Only this</source>
            <translation>Solo esta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Opacity of this layer's tint, of that in the Display panel</source>
            <translation>Opacidad del color de esta capa, respecto a la del panel «Imagen»</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Open a folder as one &amp;volume…</source>
            <translation>Abrir una carpeta como &amp;volumen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Open a folder as one volume</source>
            <translation>Abrir una carpeta como volumen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Open a scan…</source>
            <translation>Abrir un escaneo…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Open scans</source>
            <translation>Escaneos abiertos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Open the &amp;sample scan</source>
            <translation>Abrir el escaneo de &amp;ejemplo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/open_flow.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Or measure something of known size with the caliper (K) and come back here.</source>
            <translation>O mida con el calibre (K) algo de tamaño conocido y vuelva aquí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Other boundaries made way.</source>
            <translation>Otros límites se apartaron.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pa&amp;nels</source>
            <translation>Pa&amp;neles</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Places looked at</source>
            <translation>Puntos revisados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Places to look at</source>
            <translation>Puntos que revisar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pol&amp;ygon</source>
            <translation>Políg&amp;ono</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pre&amp;vious boundary</source>
            <translation>Lí&amp;mite anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Pseudonyms instead of the scans' names (the same ones every time)</source>
            <translation>Seudónimos en lugar de los nombres de los escaneos (siempre los mismos)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>R&amp;egions</source>
            <translation>R&amp;egiones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Re&amp;name</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/status_line.py" />
            <source>Reader {0}</source>
            <translation>Lector {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Reader's &amp;initials…</source>
            <translation>&amp;Iniciales del lector…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Reader's initials</source>
            <translation>Iniciales del lector</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Recent:</source>
            <translation>Recientes:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Regi&amp;on brush</source>
            <translation>Pi&amp;ncel de regiones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Region la&amp;bels…</source>
            <translation>E&amp;tiquetas de regiones…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Region labels</source>
            <translation>Etiquetas de regiones</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Regions that are drawn already keep their label.</source>
            <translation>Las regiones ya dibujadas conservan su etiqueta.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>Retina (ILM to BM)</source>
            <translation>Retina (ILM a BM)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Reviewed</source>
            <translation>Revisado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Reviewed scans ({0})</source>
            <translation>Escaneos revisados ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Reviewed {0} of {1}</source>
            <translation>Revisados {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>S&amp;cale…</source>
            <translation>Esca&amp;la…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>S&amp;kip</source>
            <translation>&amp;Omitir</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>SD</source>
            <translation>DE</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Save project &amp;as…</source>
            <translation>Guardar proyecto &amp;como…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Save project as</source>
            <translation>Guardar proyecto como</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Saved as {0}; every edit goes there from now on.</source>
            <translation>Guardado como {0}; a partir de ahora cada edición va allí.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Saved {0} scan(s) to {1}. Not everything could be written: {2}</source>
            <translation>Escaneos guardados: {0}, en {1}. No se pudo escribir todo: {2}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Saved {0} scan(s) to {1}: {2} file(s).</source>
            <translation>Escaneos guardados: {0}, en {1} (archivos: {2}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Scale: {0:.2f} µm per row ({1}).</source>
            <translation>Escala: {0:.2f} µm por fila ({1}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <source>Scan {number} of {count}: {name}</source>
            <translation>Escaneo {number} de {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Scans</source>
            <translation>Escaneos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Scans that teach</source>
            <translation>Escaneos que enseñan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Scans to export</source>
            <translation>Escaneos que exportar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Seen</source>
            <translation>Visible</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Segment</source>
            <translation>Segmentar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment &amp;all open scans</source>
            <translation>Segmentar &amp;todos los escaneos abiertos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment even if it looks like no &amp;retina</source>
            <translation>Segmentar aunque no parezca &amp;retina</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment it anew, hand work too</source>
            <translation>Segmentarlo de nuevo, también el trabajo manual</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Segment the retinal layers of an OCT B-scan, correct them by hand, measure them.</source>
            <translation>Segmente las capas de la retina en un B-scan de OCT, corríjalas a mano y mídalas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment the stretch anew, leaving hand work</source>
            <translation>Segmentar de nuevo el tramo, respetando el trabajo manual</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segmenting {number} of {total}…</source>
            <translation>Segmentando {number} de {total}…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segmenting…</source>
            <translation>Segmentando…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Shift</source>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift down, pushing neighbours</source>
            <translation>Desplazar hacia abajo, empujando los vecinos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift the stretch &amp;down</source>
            <translation>Desplazar el tramo hacia a&amp;bajo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift the stretch &amp;up</source>
            <translation>Desplazar el tramo hacia &amp;arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift up, pushing neighbours</source>
            <translation>Desplazar hacia arriba, empujando los vecinos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Show the chosen layer and its two boundaries alone</source>
            <translation>Mostrar solo la capa elegida y sus dos límites</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Sign &amp;off</source>
            <translation>Val&amp;idar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Space + drag, middle button</source>
            <translation>Espacio + arrastrar, botón central</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Starts from</source>
            <translation>Parte de</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Step {0} of {1}, about {2} left</source>
            <translation>Paso {0} de {1}, quedan unos {2}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Stop and keep the result</source>
            <translation>Detener y conservar el resultado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <source>Stopping after this scan…</source>
            <translation>Se detendrá tras este escaneo…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>The caliper's {span:.1f} columns are</source>
            <translation>Las {span:.1f} columnas del calibre son</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>The caliper's {span:.1f} rows are</source>
            <translation>Las {span:.1f} filas del calibre son</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>The export was stopped. Every file that was written is whole.</source>
            <translation>La exportación se detuvo. Cada archivo que se escribió está completo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>The name {name} may tell who somebody is: {reason}. Tick pseudonyms to leave it out.</source>
            <translation>El nombre {name} puede revelar de quién se trata: {reason}. Marque los seudónimos para omitirlo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>The new model is worse; better discard it.</source>
            <translation>El modelo nuevo es peor; mejor descartarlo.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>The scale is not known in both directions: pixels stay squares.</source>
            <translation>La escala no se conoce en ambas direcciones: los píxeles siguen siendo cuadrados.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>The scale is unknown: figures are in pixels. &lt;a href="#"&gt;State the scale…&lt;/a&gt;</source>
            <translation>La escala se desconoce: cifras en píxeles. &lt;a href="#"&gt;Indicar la escala…&lt;/a&gt;</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>The scans run</source>
            <translation>Los escaneos van</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>The window is in this language from the next start on.</source>
            <translation>La ventana aparecerá en este idioma a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>There is no model to start from.</source>
            <translation>No hay ningún modelo del que partir.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>There is no place to accept here; J goes to the next one.</source>
            <translation>Aquí no hay ningún punto que aceptar; J va al siguiente.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>These have no counterpart here: {names}.</source>
            <translation>Estas no tienen equivalente aquí: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Thickness</source>
            <translation>Grosor</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>Thickness of</source>
            <translation>Grosor de</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>This looks like an export with a picture of the fundus to the left of the B-scan.</source>
            <translation>Esto parece una exportación con una imagen del fondo de ojo a la izquierda del B-scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>This scan ({0})</source>
            <translation>Este escaneo ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>This scan has corrections, imported boundaries or a verdict. You can undo either.</source>
            <translation>Este escaneo tiene correcciones, límites importados o un veredicto. Puede deshacer ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>To the next pane&amp;l</source>
            <translation>Ir al &amp;siguiente panel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>To the previous panel</source>
            <translation>Ir al panel anterior</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>True &amp;proportions</source>
            <translation>&amp;Proporciones reales</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Try the sample scan</source>
            <translation>Probar el escaneo de ejemplo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Type a part of what you want to do</source>
            <translation>Escriba una parte de lo que quiere hacer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Typical of a device…</source>
            <translation>Típica de un equipo…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Ungradable</source>
            <translation>No evaluable</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Ungradable: {0}</source>
            <translation>No evaluable: {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Unloc&amp;k</source>
            <translation>Retirar la &amp;validación</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>What is it?</source>
            <translation>¿Qué es?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Where the outline folds back, its outermost edges count.</source>
            <translation>Donde el contorno se repliega, cuentan sus bordes exteriores.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Work without a name:</source>
            <translation>Trabajo sin nombre:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Your work goes on in a local copy, {0}. 'File &gt; Save project as' gives it a place and a name.</source>
            <translation>Su trabajo continúa en una copia local, {0}. «Archivo &gt; Guardar proyecto como» le da lugar y nombre.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Zones are named nasal and temporal on a horizontal line whose eye is known, superior and inferior on a vertical one (read upwards), by sectors on a circle; else left and right. A circle by its file stays one.</source>
            <translation>Las zonas se llaman nasal y temporal en una línea horizontal cuyo ojo se conoce, superior e inferior en una vertical (leída hacia arriba) y por sectores en un círculo; si no, izquierda y derecha. Lo que es un círculo según el archivo lo sigue siendo. Las tablas están en inglés.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>A&amp;lejar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>assumed</source>
            <translation>supuesta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>automatic (thin) {0:.1f} {1}</source>
            <translation>auto (fino) {0:.1f} {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/caliper.py" />
            <source>axial {0} · lateral {1}</source>
            <translation>axial {0} · lateral {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>circle, from temporal</source>
            <translation>en círculo, desde temporal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>elsewhere on the taught scans, px</source>
            <translation>en el resto de los escaneos aprendidos, px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>from the file</source>
            <translation>del archivo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>give up a gesture, an outline, a measurement or a mark; then back to Vertices</source>
            <translation>abandonar un gesto, un contorno, una medida o una marca; después, volver a «Vértices»</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>horizontal</source>
            <translation>en horizontal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>in your own words; no names, this is exported</source>
            <translation>sin nombres: esto se exporta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>label {0}</source>
            <translation>etiqueta {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workbench.py" />
            <source>locked · </source>
            <translation>bloqueado · </translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>locked: no tool moves it</source>
            <translation>bloqueado: ninguna herramienta lo mueve</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>look at the bare scan</source>
            <translation>ver el escaneo solo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>make a boundary the active one, counted from the top</source>
            <translation>activar un límite, contando desde arriba</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>make it the active boundary</source>
            <translation>convertirla en el límite activo</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>mean {0:.1f} {1}</source>
            <translation>media {0:.1f} {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>move the scan, whatever tool is in hand</source>
            <translation>mover el escaneo, con cualquier herramienta</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>not seen</source>
            <translation>no visible</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>not stated</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>or drop it here: a picture, DICOM, a file of Heidelberg, Topcon, Zeiss, Optovue or Bioptigen, or a project</source>
            <translation>o suéltelo aquí: una imagen, DICOM, un archivo de Heidelberg, Topcon, Zeiss, Optovue o Bioptigen, o un proyecto</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>push the neighbours instead of stopping at them, in every tool but the wire</source>
            <translation>empujar los límites vecinos en vez de detenerse en ellos, con todas las herramientas menos live-wire</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>read only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>stated by you</source>
            <translation>indicada por usted</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>synthetic scans, mean IoU</source>
            <translation>escaneos sintéticos, IoU media</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>the taught scans where you corrected, px</source>
            <translation>escaneos aprendidos donde usted corrigió, px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>unlocked</source>
            <translation>desbloqueado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>vertical</source>
            <translation>en vertical</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>zoom at the pointer; with some tools change their radius</source>
            <translation>ampliar en el puntero; con algunas herramientas, cambiar su radio</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>{0} A accepts it, J goes on.</source>
            <translation>{0} A lo acepta, J continúa.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>{0} The boundary to hold is {1}.</source>
            <translation>{0} El límite que tomar es {1}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>{0} cannot be graded, because of:</source>
            <translation>{0} no se puede evaluar por:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>{0} drawn, columns {1} to {2}.</source>
            <translation>{0}: dibujado, columnas {1} a {2}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>{0} drawn, {1:.0f} px².</source>
            <translation>{0}: dibujado, {1:.0f} px².</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{0} edit(s) could not be written to the project file yet. Close and lose them?</source>
            <translation>{0} edición(es) aún no se pudieron escribir en el archivo de proyecto. ¿Cerrar y perderlas?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{0} file(s) are already in this folder ({1}). Replace them?</source>
            <translation>{0} archivo(s) ya están en esta carpeta ({1}). ¿Reemplazarlos?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>{0} is open in another window or may not be written to: it is shown, not edited.</source>
            <translation>{0} está abierto en otra ventana o no se puede escribir: se muestra, no se edita.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>{0} of the scans have no region, so no table of them.</source>
            <translation>Escaneos sin región y, por tanto, sin tabla de regiones: {0}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>{0} of {1} places looked at</source>
            <translation>{0} de {1} puntos revisados</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{0} was corrected or judged meanwhile; the new result was dropped.</source>
            <translation>{0} se corrigió o se evaluó entretanto; el nuevo resultado se descartó.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>{0}, Dice</source>
            <translation>{0}, Dice</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>{0}, error in px</source>
            <translation>{0}, error en px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}, mean shift {1:+.1f} px</source>
            <translation>{0}, desplazamiento medio {1:+.1f} px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}. The tick shows its tint.</source>
            <translation>{0}. La casilla muestra su color.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}: as the network found it</source>
            <translation>{0}: como lo encontró la red</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: done in the marked stretch, columns {1} to {2}. M marks another.</source>
            <translation>{0}: hecho en el tramo marcado, columnas {1} a {2}. M marca otro.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: done in the visible stretch, columns {1} to {2}. M marks another.</source>
            <translation>{0}: hecho en el tramo visible, columnas {1} a {2}. M marca otro.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: nothing to change here.</source>
            <translation>{0}: aquí no hay nada que cambiar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}: {1:.0f} % of the columns by hand</source>
            <translation>{0}: {1:.0f} % de las columnas a mano</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{count} of these scans have corrections, imported boundaries or a verdict. You can undo either.</source>
            <translation>{count} de estos escaneos tienen correcciones, límites importados o un veredicto. Puede deshacer ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>{device} (assumed)</source>
            <translation>{device} (supuesta)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>{name}_mask.png, … (known in braces: {places})</source>
            <translation>{name}_mask.png, … (conocidos entre llaves: {places})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{scan}: kept as they were, because they are locked: {boundaries}.</source>
            <translation>{scan}: sin cambios por estar bloqueados: {boundaries}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>{stem} the scan's name, {index} its number, {eye} OD or OS, {date} today; anything else stays.</source>
            <translation>{stem} es el nombre del escaneo, {index} su número, {eye} OD u OS, {date} hoy; lo demás queda igual.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>… and {0} more</source>
            <translation>… y {0} más</translation>
        </message>
    </context>
    <context>
        <name>file_filters</name>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>Scans and projects</source>
            <translation>Escaneos y proyectos</translation>
        </message>
    </context>
    <context>
        <name>hints</name>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>{hint} ({keys})</source>
            <translation>{hint} ({keys})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>{name} ({keys})</source>
            <translation>{name} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>{number} of {total}: {title}</source>
            <translation>{number} de {total}: {title}</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>bridged</source>
            <translation>unido</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>d MMM hh:mm</source>
            <comment>the pattern of a time in this year, as Qt writes it</comment>
            <translation>d MMM hh:mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>d MMM yyyy hh:mm</source>
            <comment>the same in another year</comment>
            <translation>d MMM yyyy hh:mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>network</source>
            <translation>red</translation>
        </message>
    </context>
</TS>
