<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Phrase</name>
        <message>
            <location filename="../../octlayers_gui/cli_train.py" />
            <source>--frame is ROWSxCOLUMNS, such as 640x320, not {text!r}.</source>
            <translation>--frame ist ZEILENxSPALTEN, etwa 640x320, nicht {text!r}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>&lt;b&gt;For research use. This program is no medical device&lt;/b&gt; and must not be used for diagnosis or treatment.</source>
            <translation>&lt;b&gt;Nur für die Forschung. Dieses Programm ist kein Medizinprodukt&lt;/b&gt; und darf nicht für Diagnose oder Behandlung verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>A Cirrus file does not tell its size; by its length it was read as {columns} A-scans x {count} B-scans.</source>
            <translation>Eine Cirrus-Datei nennt ihre Größe nicht; nach ihrer Länge wurde sie als {columns} A-Scans x {count} B-Scans gelesen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom_seg.py" />
            <source>A DICOM segmentation needs at least one layer, and this scan has none.</source>
            <translation>Eine DICOM-Segmentierung braucht mindestens eine Schicht, und dieser Scan hat keine.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>A boundary can only be pulled where it is seen.</source>
            <translation>Eine Grenze lässt sich nur ziehen, wo sie sichtbar ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>A boundary needs a depth to be moved to.</source>
            <translation>Eine Grenze braucht eine Tiefe, in die sie verschoben wird.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>A data set needs at least one scan.</source>
            <translation>Ein Datensatz braucht mindestens einen Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>A file cannot be called {name!r}: the name is too long.</source>
            <translation>Eine Datei kann nicht „{name}“ heißen: der Name ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>A locked boundary is moved by no tool and pushed by nothing</source>
            <translation>Eine gesperrte Grenze bewegt kein Werkzeug, und nichts schiebt sie</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>A model's name has 1 to 64 letters, digits, spaces or . _ + - and starts with one of the first two.</source>
            <translation>Der Name eines Modells hat 1 bis 64 Buchstaben, Ziffern, Leerzeichen oder . _ + - und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/livewire.py" />
            <source>A path needs at least two A-scans.</source>
            <translation>Ein Pfad braucht mindestens zwei A-Scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>A picture of this name</source>
            <translation>Ein Bild dieses Namens</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <location filename="../../octlayers_gui/gui/tools/polygon.py" />
            <source>A polygon needs at least three vertices.</source>
            <translation>Ein Polygon braucht mindestens drei Stützpunkte.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>A polygon {label!r} covers the centre of no A-scan of the picture; it was left out.</source>
            <translation>Ein Polygon „{label}“ bedeckt die Mitte keines A-Scans des Bildes; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>A polygon {label!r} encloses no area of the picture; it was left out.</source>
            <translation>Ein Polygon „{label}“ umschließt keine Fläche des Bildes; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>A polygon {label!r} has fewer than three corners; it was left out.</source>
            <translation>Ein Polygon „{label}“ hat weniger als drei Ecken; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>A redrawn stretch spans at least two A-scans of the scan.</source>
            <translation>Ein neu gezeichneter Abschnitt umfasst mindestens zwei A-Scans des Scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A region keeps at least three vertices; delete the region as a whole instead.</source>
            <translation>Eine Region behält mindestens drei Stützpunkte; löschen Sie stattdessen die ganze Region.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A region needs a label.</source>
            <translation>Eine Region braucht eine Bezeichnung.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>A scan is segmented by itself when it is first shown. {0} does it again, and asks before it replaces anything you drew.</source>
            <translation>Ein Scan wird von selbst segmentiert, wenn er zum ersten Mal gezeigt wird. {0} segmentiert ihn noch einmal und fragt, bevor etwas ersetzt wird, das Sie gezeichnet haben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>A stroke needs two points.</source>
            <translation>Ein Strich braucht zwei Punkte.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>A synthetic scan to try everything on</source>
            <translation>Ein synthetischer Scan, um alles auszuprobieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>A vertex can only be put where the boundary is seen.</source>
            <translation>Ein Stützpunkt lässt sich nur setzen, wo die Grenze sichtbar ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>A video is compressed with losses; fine edges may have moved.</source>
            <translation>Ein Video ist verlustbehaftet komprimiert; feine Kanten können sich verschoben haben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Accept {name}</source>
            <translation>{name} bestätigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Add vertex</source>
            <translation>Stützpunkt hinzufügen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Add vertex to {name}</source>
            <translation>Stützpunkt zu {name} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>All keys, and what the mouse does</source>
            <translation>Alle Tasten, und was die Maus tut</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Artefact (movement, blink, shadow)</source>
            <translation>Artefakt (Bewegung, Lidschlag, Schatten)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Ask the network again in the stretch and replace hand work</source>
            <translation>Das Netz im Abschnitt noch einmal fragen und Handarbeit ersetzen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Ask the network again in the stretch; hand work stays</source>
            <translation>Das Netz im Abschnitt noch einmal fragen; Handarbeit bleibt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Boundaries (CSV, px)</source>
            <translation>Grenzen (CSV, px)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Bridge {name}</source>
            <translation>{name} überbrücken</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region_brush.py" />
            <source>Brush {name}</source>
            <translation>{name} mit dem Pinsel ändern</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/coco.py" />
            <source>COCO file</source>
            <translation>COCO-Datei</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Call this place right and go to the next</source>
            <translation>Diese Stelle für richtig erklären und zur nächsten gehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Call ungradable</source>
            <translation>Nicht beurteilbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/progress.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Choroid</source>
            <translation>Aderhaut</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Choroid (visible part)</source>
            <translation>Aderhaut (sichtbarer Teil)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Cirrus cube, 1024 rows, 200 A-scans over 6 mm</source>
            <translation>Cirrus-Würfel, 1024 Zeilen, 200 A-Scans auf 6 mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Cirrus cube, 1024 rows, 512 A-scans over 6 mm</source>
            <translation>Cirrus-Würfel, 1024 Zeilen, 512 A-Scans auf 6 mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Class mask (PNG, indices 0-8)</source>
            <translation>Klassenmaske (PNG, Werte 0-8)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Clear {name}</source>
            <translation>{name} leeren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Click a line and drag its vertices. The other tools pull, redraw, trace or nudge it; rest the pointer on one to read how. Neighbouring layers share the line. {0} takes any step back.</source>
            <translation>Klicken Sie auf eine Linie und ziehen Sie ihre Stützpunkte. Die anderen Werkzeuge ziehen die Linie, zeichnen sie neu, verfolgen oder schieben sie; halten Sie den Zeiger über eines, um zu lesen, wie. Benachbarte Schichten teilen sich die Linie. {0} macht jeden Schritt rückgängig.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Close the program; every edit is saved already</source>
            <translation>Das Programm schließen; jede Bearbeitung ist schon gespeichert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Come closer; the wheel zooms at the pointer</source>
            <translation>Näher heran; das Mausrad zoomt am Zeiger</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Confidence (CSV, SD in px)</source>
            <translation>Konfidenz (CSV, SD in px)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Copy all boundaries</source>
            <translation>Alle Grenzen kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Copy what the canvas shows as a picture</source>
            <translation>Was im Bild zu sehen ist, als Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Copy {name}</source>
            <translation>{name} kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Cut off by the frame</source>
            <translation>Vom Bildrand abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>DICOM segmentation, with its scan (DCM)</source>
            <translation>DICOM-Segmentierung, mit ihrem Scan (DCM)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Delete region</source>
            <translation>Region löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertex</source>
            <translation>Stützpunkt löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertex of {name}</source>
            <translation>Stützpunkt von {name} löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Delete vertices of {name}</source>
            <translation>Stützpunkte von {name} löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Delete {name}</source>
            <translation>{name} löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Do again what was taken back</source>
            <translation>Wiederholen, was rückgängig gemacht wurde</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Draw a µm as long sideways as in depth</source>
            <translation>Ein µm seitlich so lang zeichnen wie in der Tiefe</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Draw {name}</source>
            <translation>{name} zeichnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Edits carry these initials and the time</source>
            <translation>Bearbeitungen tragen dieses Kürzel und die Zeit</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Ellipsoid zone</source>
            <translation>Ellipsoidzone</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Empty the list of recent files on the start page</source>
            <translation>Die Liste der zuletzt geöffneten Dateien auf der Startseite leeren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Every edit is saved at once, without asking; {0} gives the project a name. Export ({1}) writes masks, pictures and thickness tables.</source>
            <translation>Jede Bearbeitung wird sofort gespeichert, ohne zu fragen; {0} gibt dem Projekt einen Namen. „Exportieren“ ({1}) schreibt Masken, Bilder und Dickentabellen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Fine-tune</source>
            <translation>Nachtrainieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Follow the edge between the neighbouring boundaries</source>
            <translation>Der Kante zwischen den benachbarten Grenzen folgen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/video.py" />
            <source>Frame {number} of {name} cannot be decoded.</source>
            <translation>Bild {number} von {name} lässt sich nicht entschlüsseln.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Ganglion cell + inner plexiform layer</source>
            <translation>Ganglienzellschicht + innere plexiforme Schicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/cli_train.py" />
            <source>Give --out, the folder of the new model, or --teach, folders to fine-tune on.</source>
            <translation>Geben Sie --out an, den Ordner des neuen Modells, oder --teach, Ordner zum Nachtrainieren.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Give the project a name; later edits are saved by themselves</source>
            <translation>Dem Projekt einen Namen geben; spätere Bearbeitungen werden von selbst gespeichert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go back to the doubtful place before</source>
            <translation>Zurück zur vorigen zweifelhaften Stelle</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go on under another name</source>
            <translation>Unter einem anderen Namen weiterarbeiten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Go to the next doubtful place, worst first</source>
            <translation>Zur nächsten zweifelhaften Stelle, die schlimmsten zuerst</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Hand the keyboard back to the panel before</source>
            <translation>Die Tastatur an den vorigen Bereich zurückgeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Hand the keyboard on: canvas, scans, review, layers …</source>
            <translation>Die Tastatur weitergeben: Bild, Scans, Prüfung, Schichten …</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Import annotations</source>
            <translation>Annotationen importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Import the device's lines</source>
            <translation>Linien des Geräts importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Inner nuclear layer</source>
            <translation>Innere Körnerschicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>It forgets: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.</source>
            <translation>Es vergisst: mittlere IoU auf synthetischen Scans vorher {old:.1f} %, jetzt {new:.1f} %.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>It keeps what it knew: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.</source>
            <translation>Es behält, was es konnte: mittlere IoU auf synthetischen Scans vorher {old:.1f} %, jetzt {new:.1f} %.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Join the active boundary where it is not seen in the stretch</source>
            <translation>Die aktive Grenze verbinden, wo sie im Abschnitt nicht sichtbar ist</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/labelme.py" />
            <source>LabelMe file</source>
            <translation>LabelMe-Datei</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Let a scan that was signed off be edited again</source>
            <translation>Einen freigegebenen Scan wieder zur Bearbeitung öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Let the network find the layers of this scan</source>
            <translation>Das Netz die Schichten dieses Scans finden lassen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Lock the scan: nobody edits it until it is unlocked</source>
            <translation>Den Scan freigeben: niemand bearbeitet ihn, bis die Freigabe aufgehoben wird</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further down</source>
            <translation>Weiter nach unten sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further to the left</source>
            <translation>Weiter nach links sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further to the right</source>
            <translation>Weiter nach rechts sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Look further up</source>
            <translation>Weiter nach oben sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>MIT licence. The shipped network was trained on synthetic scans and on annotated Spectralis scans of OCTLayers by siej88 (MIT licence; scans as in Tian et al., PLoS ONE 2015).</source>
            <translation>MIT-Lizenz. Das mitgelieferte Netz wurde mit synthetischen Scans und mit annotierten Spectralis-Scans von OCTLayers von siej88 trainiert (MIT-Lizenz; Scans wie in Tian et al., PLoS ONE 2015).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Make the boundary above the active one</source>
            <translation>Die Grenze darüber zur aktiven machen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Make the boundary below the active one</source>
            <translation>Die Grenze darunter zur aktiven machen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Mark as open</source>
            <translation>Als offen markieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Mark as reviewed</source>
            <translation>Als geprüft markieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Mark the scan as reviewed, or as open again</source>
            <translation>Den Scan als geprüft markieren, oder wieder als offen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Mask in the base project's grey (PNG)</source>
            <translation>Maske in den Grauwerten des Basisprojekts (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch down by one pixel and the neighbours with it</source>
            <translation>Den Abschnitt um ein Pixel nach unten verschieben und die Nachbarn mit ihm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch of the active boundary down by one pixel</source>
            <translation>Den Abschnitt der aktiven Grenze um ein Pixel nach unten verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch of the active boundary up by one pixel</source>
            <translation>Den Abschnitt der aktiven Grenze um ein Pixel nach oben verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Move the stretch up by one pixel and the neighbours with it</source>
            <translation>Den Abschnitt um ein Pixel nach oben verschieben und die Nachbarn mit ihm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>Move vertex of {name}</source>
            <translation>Stützpunkt von {name} verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Move {name}</source>
            <translation>{name} verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Names and colours for regions such as fluid and drusen</source>
            <translation>Namen und Farben für Regionen wie Flüssigkeit und Drusen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>No boundary is called {name!r}; it was left out.</source>
            <translation>Keine Grenze heißt „{name}“; sie wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>No clear gain</source>
            <translation>Kein klarer Gewinn</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/zones.py" />
            <source>No foveal pit was found in this scan, so there are no zones around it.</source>
            <translation>In diesem Scan wurde keine Foveagrube gefunden, also gibt es keine Zonen um sie.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) keep that label.</source>
            <translation>Keine Schicht heißt „{label}“; Polygone, die diese Bezeichnung behalten: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it became region(s).</source>
            <translation>Keine Schicht heißt „{label}“; Polygone, die zu Regionen wurden: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it went to {file}, not to the mask.</source>
            <translation>Keine Schicht heißt „{label}“; Polygone, die nach {file} statt in die Maske kamen: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>No layer is called {label!r}; {count} polygon(s) of it were left out of the mask.</source>
            <translation>Keine Schicht heißt „{label}“; Polygone, die in der Maske weggelassen wurden: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>No open scan is called {name!r}; it was taken to be of the scan on screen.</source>
            <translation>Kein offener Scan heißt „{name}“; die Annotation wurde dem Scan auf dem Bildschirm zugeordnet.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>No open scan is called {name!r}; what is annotated there was not imported.</source>
            <translation>Kein offener Scan heißt „{name}“; was dort annotiert ist, wurde nicht importiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>No retina was found in this picture.</source>
            <translation>In diesem Bild wurde keine Netzhaut gefunden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>No scan was left to judge by: on what was taught the mean error went from {old:.2f} to {new:.2f} px, which proves nothing for other scans.</source>
            <translation>Es blieb kein Scan zum Beurteilen: auf dem Gelernten ging der mittlere Fehler von {old:.2f} auf {new:.2f} px, was für andere Scans nichts beweist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>No scan with corrected boundaries is open; correct one first.</source>
            <translation>Kein Scan mit korrigierten Grenzen ist offen; korrigieren Sie zuerst einen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>No table in {name!r} has the name of one in {truth!r}.</source>
            <translation>Keine Tabelle in „{name}“ heißt wie eine in „{truth}“.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>Not in the file, and so not seen now: {names}.</source>
            <translation>Nicht in der Datei und daher jetzt nicht sichtbar: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Nothing in the taught scans was placed by hand, so nothing can be judged.</source>
            <translation>In den gelernten Scans wurde nichts von Hand gesetzt, daher lässt sich nichts beurteilen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>Nothing of the region would be left; Delete takes it away as a whole.</source>
            <translation>Von der Region bliebe nichts übrig; Entf nimmt sie als Ganzes weg.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/files.py" />
            <source>Nothing was written to the folder {name!r}: {reason}.</source>
            <translation>In den Ordner „{name}“ wurde nichts geschrieben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/files.py" />
            <source>Nothing was written: {blocked!r} is a folder.</source>
            <translation>Nichts wurde geschrieben: „{blocked}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/brush.py" />
            <source>Nudge {name}</source>
            <translation>{name} schieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>OCTID picture, 500 x 750 (Cirrus)</source>
            <translation>OCTID-Bild, 500 x 750 (Cirrus)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>One mask per layer (PNG)</source>
            <translation>Eine Maske je Schicht (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>One pixel of the scan on one pixel of the screen</source>
            <translation>Ein Pixel des Scans auf einem Pixel des Bildschirms</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Open scans here ({0}), or drop them onto the window. {1} opens a synthetic scan that you can try everything on.</source>
            <translation>Öffnen Sie Scans hier ({0}), oder ziehen Sie sie in das Fenster. {1} öffnet einen synthetischen Scan, an dem Sie alles ausprobieren können.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Open scans, a volume, or a project</source>
            <translation>Scans, ein Volumen oder ein Projekt öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Open the pictures of a folder as the B-scans of one volume</source>
            <translation>Die Bilder eines Ordners als B-Scans eines Volumens öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Outer nuclear layer (with ELM and myoid)</source>
            <translation>Äußere Körnerschicht (mit ELM und Myoidzone)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Outer plexiform layer</source>
            <translation>Äußere plexiforme Schicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Overlay for print (PNG, 300 dpi, legend, scale bar)</source>
            <translation>Überlagerungsbild für den Druck (PNG, 300 dpi, Legende, Maßstabsbalken)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Overlay picture (PNG)</source>
            <translation>Überlagerungsbild (PNG)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>PED</source>
            <translation>PED</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>Seite {page} von {name} ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Pathology beyond the layer scheme</source>
            <translation>Pathologie, die das Schichtschema nicht kennt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (COCO JSON, which makesense.ai opens)</source>
            <translation>Polygone (COCO JSON, von makesense.ai lesbar)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (LabelMe JSON)</source>
            <translation>Polygone (LabelMe JSON)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Polygons (VGG JSON, as makesense.ai writes it)</source>
            <translation>Polygone (VGG JSON, wie von makesense.ai)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Poor signal</source>
            <translation>Schwaches Signal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/probabilities.py" />
            <source>Probabilities are written where the network runs: by the command line and from Python.</source>
            <translation>Wahrscheinlichkeiten werden geschrieben, wo das Netz läuft: von der Befehlszeile und aus Python.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Projects do not keep the lines of a device; open the file of this scan again for them.</source>
            <translation>Projekte bewahren die Linien eines Geräts nicht auf; öffnen Sie dafür die Datei dieses Scans noch einmal.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/pull.py" />
            <source>Pull {name}</source>
            <translation>{name} ziehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>RPE / Bruch complex (with interdigitation zone)</source>
            <translation>RPE-/Bruch-Komplex (mit Interdigitationszone)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Read boundaries, polygons or masks of open scans</source>
            <translation>Grenzen, Polygone oder Masken offener Scans lesen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/redraw.py" />
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Redraw {name}</source>
            <translation>{name} neu zeichnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Regions (CSV, vertices, areas, who drew them and when)</source>
            <translation>Regionen (CSV, Stützpunkte, Flächen, wer sie wann gezeichnet hat)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Relabel {name}</source>
            <translation>{name} umbenennen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>Relabel…</source>
            <translation>Bezeichnung ändern…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Remove the vertex or region that the pointer is on</source>
            <translation>Den Stützpunkt oder die Region unter dem Zeiger entfernen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Report, one page (PDF)</source>
            <translation>Bericht, eine Seite (PDF, englisch)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scheme.py" />
            <source>Retinal nerve fibre layer</source>
            <translation>Retinale Nervenfaserschicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Saved, and exported</source>
            <translation>Gespeichert und exportiert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Say that the active boundary cannot be seen in the stretch</source>
            <translation>Angeben, dass die aktive Grenze im Abschnitt nicht sichtbar ist</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Say why this scan cannot be graded</source>
            <translation>Angeben, warum dieser Scan nicht beurteilbar ist</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Search all actions of the menus by name</source>
            <translation>Alle Aktionen der Menüs nach ihrem Namen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>See more of the scan</source>
            <translation>Mehr vom Scan sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segment</source>
            <translation>Segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Segment a picture that was refused</source>
            <translation>Ein abgelehntes Bild trotzdem segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Segment every open scan that has no boundaries yet</source>
            <translation>Jeden offenen Scan segmentieren, der noch keine Grenzen hat</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segment the stretch</source>
            <translation>Abschnitt segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>Segments retinal layers in OCT B-scans, lets you correct them by hand, measures them, and learns from your corrections. Everything stays on this computer.</source>
            <translation>Segmentiert Netzhautschichten in OCT-B-Scans, lässt Sie sie von Hand korrigieren, misst sie und lernt aus Ihren Korrekturen. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Shift {name}</source>
            <translation>{name} verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show or hide the boundaries; B held shows the bare scan</source>
            <translation>Die Grenzen zeigen oder ausblenden; B gedrückt halten zeigt den bloßen Scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the scan after this one</source>
            <translation>Den Scan nach diesem zeigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the scan before this one</source>
            <translation>Den Scan vor diesem zeigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Show the whole scan</source>
            <translation>Den ganzen Scan zeigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Sign off</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Six steps from opening a scan to a network of your own</source>
            <translation>Sechs Schritte vom Öffnen eines Scans bis zu einem eigenen Netz</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Smooth the active boundary in the marked or visible stretch</source>
            <translation>Die aktive Grenze im markierten oder sichtbaren Abschnitt glätten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Smooth {name}</source>
            <translation>{name} glätten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/jobs.py" />
            <source>Something went wrong inside the program. Your scans and corrections are still here.</source>
            <translation>Im Programm ist etwas schiefgegangen. Ihre Scans und Korrekturen sind noch da.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/scale_presets.py" />
            <source>Spectralis (496 rows)</source>
            <translation>Spectralis (496 Zeilen)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Start an empty project; the present one is saved already</source>
            <translation>Ein leeres Projekt beginnen; das jetzige ist schon gespeichert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>State how many µm a pixel measures</source>
            <translation>Angeben, wie viele µm ein Pixel misst</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take every boundary over from the B-scan before this one</source>
            <translation>Alle Grenzen vom B-Scan vor diesem übernehmen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take over the boundaries that the device found</source>
            <translation>Die Grenzen übernehmen, die das Gerät gefunden hat</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the active boundary over from the B-scan before this one</source>
            <translation>Die aktive Grenze vom B-Scan vor diesem übernehmen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the last step on this scan back</source>
            <translation>Den letzten Schritt an diesem Scan rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Take the scan out of the project for good; asks if there is work on it</source>
            <translation>Den Scan endgültig aus dem Projekt nehmen; fragt, wenn daran gearbeitet wurde</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Teach a copy of the network with the corrected scans</source>
            <translation>Eine Kopie des Netzes mit den korrigierten Scans nachtrainieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>The Review panel lists the doubtful places of all open scans, worst first. {0} goes to the next one, {1} accepts it, {2} marks the scan as reviewed.</source>
            <translation>Der Bereich „Prüfung“ zeigt die zweifelhaften Stellen aller offenen Scans, die schlimmsten zuerst. {0} führt zur nächsten, {1} bestätigt sie, {2} markiert den Scan als geprüft.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>The annotation of {name} does not tell whether it is of the whole picture, {whole} columns with the fundus, or of the B-scan alone, {alone} columns.</source>
            <translation>Die Annotation von {name} sagt nicht, ob sie das ganze Bild meint, {whole} Spalten mit dem Fundus, oder nur den B-Scan, {alone} Spalten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>The annotation of {stem!r} is for {columns} x {rows} pixels; the picture has {width} x {height}.</source>
            <translation>Die Annotation von „{stem}“ gilt für {columns} x {rows} Pixel; das Bild hat {width} x {height}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/architectures.py" />
            <source>The architecture {architecture!r} of {name!r} is not known here (only {known}).</source>
            <translation>Die Architektur „{architecture}“ von „{name}“ ist hier nicht bekannt (nur {known}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/trainer.py" />
            <source>The checkpoint in this folder was made with other settings or scans; choose a new folder.</source>
            <translation>Der Zwischenstand in diesem Ordner gehört zu anderen Einstellungen oder Scans; wählen Sie einen neuen Ordner.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The course {course!r} is none of {known}.</source>
            <translation>Der Verlauf „{course}“ ist keiner von {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The data set could not be written: {reason}.</source>
            <translation>Der Datensatz konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>The file of this scan holds no lines of the device, or none for this scan.</source>
            <translation>Die Datei dieses Scans enthält keine Linien des Geräts, oder keine für diesen Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>The file says that text is burned into its pixels; that text may hold a name.</source>
            <translation>Laut Datei ist Text in die Pixel eingebrannt; er kann einen Namen enthalten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>The first and the last vertex of a boundary stay.</source>
            <translation>Der erste und der letzte Stützpunkt einer Grenze bleiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} cannot be read: {reason}.</source>
            <translation>Der Ordner „{name}“ ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} holds no picture to stack.</source>
            <translation>Der Ordner „{name}“ enthält kein Bild zum Stapeln.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <source>The folder {name!r} holds no scan with an annotation of its name.</source>
            <translation>Der Ordner „{name}“ enthält keinen Scan mit einer Annotation gleichen Namens.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>The folder {name!r} holds no scan.</source>
            <translation>Der Ordner „{name}“ enthält keinen Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The folder {name!r} is not empty; a data set is written into a new one.</source>
            <translation>Der Ordner „{name}“ ist nicht leer; ein Datensatz wird in einen neuen geschrieben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>The format {to!r} is not one of {known}.</source>
            <translation>Das Format „{to}“ ist keines von {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/architectures.py" />
            <source>The frame {rows}x{columns} of {name!r} does not suit {architecture}: both must be multiples of {stride}.</source>
            <translation>Der Bildausschnitt {rows}x{columns} von „{name}“ passt nicht zu {architecture}: beide müssen Vielfache von {stride} sein.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>The layer scheme {scheme!r} has other layers than the base project.</source>
            <translation>Das Schichtschema „{scheme}“ hat andere Schichten als das Basisprojekt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model card in {name} cannot be read.</source>
            <translation>Die Modellkarte in {name} ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <source>The model {name!r} could not be written: {reason}.</source>
            <translation>Das Modell „{name}“ konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>The model {name!r} has the architecture {parents}; its weights do not fit {architecture}.</source>
            <translation>Das Modell „{name}“ hat die Architektur {parents}; seine Gewichte passen nicht zu {architecture}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model {name!r} has the layer scheme {scheme!r}, which is not known here.</source>
            <translation>Das Modell „{name}“ hat das Schichtschema „{scheme}“, das hier nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The model {name!r} has the normalisation {normalisation!r}, not known here.</source>
            <translation>Das Modell „{name}“ hat die Normalisierung „{normalisation}“, die hier nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern is empty.</source>
            <translation>Das Namensmuster ist leer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern knows stem, index, eye and date, each in braces, and nothing else.</source>
            <translation>Das Namensmuster kennt stem, index, eye und date, jeweils in geschweiften Klammern, und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>The naming pattern starts with a dot or a space, or holds a character that no file may have.</source>
            <translation>Das Namensmuster beginnt mit einem Punkt oder Leerzeichen oder enthält ein Zeichen, das in Dateinamen nicht erlaubt ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/copies.py" />
            <source>The neighbouring scan has nothing to copy here.</source>
            <translation>Der Nachbarscan hat hier nichts zu kopieren.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/synth.py" />
            <source>The number of scans must be at least 1.</source>
            <translation>Die Zahl der Scans muss mindestens 1 sein.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>The picture held coloured lines; it was converted to grey.</source>
            <translation>Das Bild enthielt farbige Linien; es wurde in Graustufen umgewandelt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>The picture name {name!r} leads out of the folder.</source>
            <translation>Der Bildname „{name}“ führt aus dem Ordner hinaus.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pixel_bytes.py" />
            <source>The pixels of this B-scan are damaged in the project file.</source>
            <translation>Die Pixel dieses B-Scans sind in der Projektdatei beschädigt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>The pixels of this B-scan are not in the project; open its file again.</source>
            <translation>Die Pixel dieses B-Scans sind nicht im Projekt; öffnen Sie seine Datei erneut.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/drawn_layers.py" />
            <source>The polygon is too narrow: it covers the centre of no A-scan.</source>
            <translation>Das Polygon ist zu schmal: es überdeckt die Mitte keines A-Scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/segmentation_bytes.py" />
            <source>The project file is damaged: an edit in it cannot be read.</source>
            <translation>Die Projektdatei ist beschädigt: eine Bearbeitung darin ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>The project file {name!r} is no longer where it was.</source>
            <translation>Die Projektdatei „{name}“ ist nicht mehr an ihrem Ort.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/segmentation_bytes.py" />
            <source>The project uses the layer scheme {scheme!r}, which is not known here.</source>
            <translation>Das Projekt verwendet das Schichtschema „{scheme}“, das hier nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/saver.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>The project {name!r} could not be saved: {said}.</source>
            <translation>Das Projekt „{name}“ konnte nicht gespeichert werden: {said}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>The scan holds all of this already.</source>
            <translation>Der Scan enthält das alles schon.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/asked_scan.py" />
            <source>The scan that was asked about is not open any more; nothing was changed.</source>
            <translation>Der Scan, um den es ging, ist nicht mehr geöffnet; es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pseudonyms.py" />
            <source>The secret for pseudonyms cannot be read: {reason}.</source>
            <translation>Das Geheimnis für Pseudonyme ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>The shares of train, val and test are three numbers with a sum of 1.</source>
            <translation>Die Anteile von train, val und test sind drei Zahlen mit der Summe 1.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>The strips of {architecture} are a multiple of {stride} columns wide.</source>
            <translation>Die Streifen von {architecture} sind ein Vielfaches von {stride} Spalten breit.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>The user's data folder cannot be written to.</source>
            <translation>In den Datenordner des Benutzers kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The weights of the model {name!r} are missing.</source>
            <translation>Die Gewichte des Modells „{name}“ fehlen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>The weights of the model {name!r} do not fit its network.</source>
            <translation>Die Gewichte des Modells „{name}“ passen nicht zu seinem Netz.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>The weights of the model {name!r} do not match its card (damaged file?).</source>
            <translation>Die Gewichte des Modells „{name}“ passen nicht zu seiner Karte (beschädigte Datei?).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>There already is a model named {name!r}; choose another name.</source>
            <translation>Ein Modell mit dem Namen „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>There are more than {most} different labels.</source>
            <translation>Es gibt mehr als {most} verschiedene Bezeichnungen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>There are several pictures of the name {stem!r}.</source>
            <translation>Es gibt mehrere Bilder mit dem Namen „{stem}“.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>There is no class order {class_order!r}, only {known}.</source>
            <translation>Es gibt keine Klassenreihenfolge „{class_order}“, nur {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <location filename="../../octlayers_gui/tasks/train.py" />
            <source>There is no eye {eye!r} to hold out in the annotated folders.</source>
            <translation>In den annotierten Ordnern gibt es kein Auge „{eye}“, das zurückgehalten werden könnte.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>There is no folder {name!r}.</source>
            <translation>Es gibt keinen Ordner „{name}“.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>There is no kind {kind!r} to write; there are {known}.</source>
            <translation>Eine Art „{kind}“ lässt sich nicht schreiben; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/registry.py" />
            <source>There is no model named {name!r}; known models: {known}.</source>
            <translation>Es gibt kein Modell mit dem Namen „{name}“; bekannte Modelle: {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_weights.py" />
            <source>There is no normalisation {normalisation!r}, only {known}.</source>
            <translation>Es gibt keine Normalisierung „{normalisation}“, nur {known}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>There is no segmented scan before this one in its volume.</source>
            <translation>Im Volumen gibt es vor diesem Scan keinen segmentierten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/region_edits.py" />
            <source>There is no vertex to delete here.</source>
            <translation>Hier gibt es keinen Stützpunkt zu löschen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>There is no vertex to delete; the first and the last of a boundary stay.</source>
            <translation>Es gibt keinen Stützpunkt zu löschen; der erste und der letzte einer Grenze bleiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>There is nothing to save yet, or it could not be written; see the message before.</source>
            <translation>Es gibt noch nichts zu speichern, oder es konnte nicht geschrieben werden; siehe die Meldung davor.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>There may be text burned into this picture at the {place}; it leaves the program with the picture.</source>
            <translation>In dieses Bild ist {place} möglicherweise Text eingebrannt; er verlässt das Programm mit dem Bild.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness by zones (CSV)</source>
            <translation>Dicke nach Zonen (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness profile (CSV)</source>
            <translation>Dickenprofil (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness summary (CSV)</source>
            <translation>Dickenübersicht (CSV)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Thickness workbook (XLSX)</source>
            <translation>Arbeitsmappe mit Dicken (XLSX)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/segmenter.py" />
            <source>This does not look like an OCT scan of the retina, or is too poor to be trusted.</source>
            <translation>Das sieht nicht nach einem OCT-Scan der Netzhaut aus oder ist zu schlecht, um verlässlich zu sein.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>This edit is no longer in the project file.</source>
            <translation>Diese Bearbeitung ist nicht mehr in der Projektdatei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <source>This outline encloses no area of the scan.</source>
            <translation>Dieser Umriss umschließt keine Fläche des Scans.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/document.py" />
            <source>This project is open to be read only; 'File &gt; Save project as' makes a copy that can be edited.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet; „Datei &gt; Projekt speichern unter“ legt eine Kopie an, die sich bearbeiten lässt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/verdict.py" />
            <source>This scan is signed off and stays as it is; 'Scan &gt; Unlock' opens it for changes.</source>
            <translation>Dieser Scan ist freigegeben und bleibt, wie er ist; „Scan &gt; Freigabe aufheben“ öffnet ihn für Änderungen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/quality.py" />
            <source>This scan is unusual or poor; check every boundary before you rely on it.</source>
            <translation>Dieser Scan ist ungewöhnlich oder schlecht; prüfen Sie jede Grenze, bevor Sie sich darauf verlassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/quality.py" />
            <source>This scan looks as if it were upside down; check every boundary before you rely on it.</source>
            <translation>Dieser Scan scheint auf dem Kopf zu stehen; prüfen Sie jede Grenze, bevor Sie sich darauf verlassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>To keep that, only {share} % of what it learnt was taken over.</source>
            <translation>Um das zu behalten, wurden nur {share} % des Gelernten übernommen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>Trace {name}</source>
            <translation>{name} neu verfolgen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/trainer.py" />
            <source>Training diverged at step {step}: the loss is no longer a number.</source>
            <translation>Das Training ist bei Schritt {step} entgleist: der Verlust ist keine Zahl mehr.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>Training ended unexpectedly, perhaps for want of memory; no model was changed.</source>
            <translation>Das Training endete unerwartet, vielleicht aus Mangel an Arbeitsspeicher; kein Modell wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/teach.py" />
            <source>Training ran out of memory; no model was changed.</source>
            <translation>Dem Training ging der Arbeitsspeicher aus; kein Modell wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Two lines through the pointer, with layer and place</source>
            <translation>Zwei Linien durch den Zeiger, mit Schicht und Ort</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/import_annotations.py" />
            <source>Two of the files hold its boundaries; those of the later one count.</source>
            <translation>Zwei der Dateien enthalten seine Grenzen; die der späteren zählen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>Two pictures are named {name!r}; their results would overwrite each other.</source>
            <translation>Zwei Bilder heißen „{name}“; ihre Ergebnisse würden einander überschreiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>Two scans are named {name!r}; their results would overwrite each other.</source>
            <translation>Zwei Scans heißen „{name}“; ihre Ergebnisse würden einander überschreiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/dataset.py" />
            <source>Two scans are named {stem!r}.</source>
            <translation>Zwei Scans heißen „{stem}“.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/naming.py" />
            <source>Two scans would be named {name!r}; put the index or the stem into the pattern.</source>
            <translation>Zwei Scans hießen „{name}“; nehmen Sie index oder stem in das Muster auf.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Unlock</source>
            <translation>Freigabe aufheben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Use weights that the base project's notebook saved</source>
            <translation>Gewichte verwenden, die das Notebook des Basisprojekts gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/vgg.py" />
            <source>VGG JSON file with polygons</source>
            <translation>VGG-JSON-Datei mit Polygonen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>VGG JSON of makesense.ai</source>
            <translation>VGG JSON von makesense.ai</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Verdict and corrections (CSV, with initials)</source>
            <translation>Urteil und Korrekturen (CSV, mit Kürzel)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Version, licence, and what the program is not</source>
            <translation>Version, Lizenz, und was das Programm nicht ist</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>What was read of this file can no longer be found; open it again.</source>
            <translation>Was von dieser Datei gelesen wurde, ist nicht mehr zu finden; öffnen Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/outlines.py" />
            <source>Where the outline crossed itself, its largest part was kept.</source>
            <translation>Wo sich der Umriss überkreuzte, blieb sein größter Teil.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Where to look</source>
            <translation>Wo man hinsehen sollte</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Who placed what, and when (CSV, with initials)</source>
            <translation>Wer was wann gesetzt hat (CSV, mit Kürzel)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/wire.py" />
            <source>Wire {name}</source>
            <translation>{name} mit dem Live-Wire zeichnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>Worse than before</source>
            <translation>Schlechter als vorher</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/hints.py" />
            <source>Write masks, overlays, boundaries and thickness tables</source>
            <translation>Masken, Überlagerungsbilder, Grenzen und Dickentabellen schreiben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tour.py" />
            <source>Your corrected scans can teach a copy of the network ({0}). You see old against new, then keep it or discard it. That is all; the Help menu has this tour, and {1} finds any action.</source>
            <translation>Aus Ihren korrigierten Scans kann eine Kopie des Netzes lernen ({0}). Sie sehen Alt gegen Neu und behalten oder verwerfen sie. Das ist alles; diesen Rundgang finden Sie im Menü „Hilfe“, und {1} findet jede Aktion.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/zones.py" />
            <source>Zones around the fovea need the distance of two A-scans, which is not known here.</source>
            <translation>Zonen um die Fovea brauchen den Abstand zweier A-Scans, der hier nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>a part of its path is no folder</source>
            <translation>ein Teil des Pfades ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>another program is using it</source>
            <translation>ein anderes Programm verwendet es gerade</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>another program is writing to it</source>
            <translation>ein anderes Programm schreibt gerade hinein</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>atrophy</source>
            <translation>Atrophie</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>bottom right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>boundary tables</source>
            <translation>Grenztabellen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region.py" />
            <source>click a region · drag it or a vertex · Shift + drag redraws · double click adds a vertex · Delete: vertex, else region · Ctrl + drag a box · right click: label</source>
            <translation>Region anklicken · sie oder einen Stützpunkt ziehen · Umschalt + Ziehen zeichnet neu · Doppelklick fügt einen Stützpunkt hinzu · Entf: Stützpunkt, sonst Region · Strg + Rahmen ziehen · Rechtsklick: Bezeichnung</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/wire.py" />
            <source>click anchors, the path follows the edge · Enter or double click finishes · Backspace takes the last anchor back · Esc gives up</source>
            <translation>Ankerpunkte klicken, der Pfad folgt der Kante · Eingabe oder Doppelklick beendet · Rücktaste nimmt den letzten Anker zurück · Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/polygon.py" />
            <source>click the outline, or drag it freehand · Enter, a double click or the first vertex closes it · Backspace takes the last vertex back · Esc gives up</source>
            <translation>Umriss klicken oder freihändig ziehen · Eingabe, Doppelklick oder der erste Stützpunkt schließt ihn · Rücktaste nimmt den letzten Stützpunkt zurück · Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>cyst</source>
            <translation>Zyste</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>dicom</source>
            <translation>DICOM</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/pull.py" />
            <source>drag a line anywhere · the wheel changes the reach while you drag · Shift pushes · Esc gives up</source>
            <translation>eine Linie irgendwo ziehen · das Mausrad ändert dabei die Reichweite · Umschalt schiebt die Nachbarn · Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/vertex.py" />
            <source>drag a vertex · Shift pushes · double click adds one · Delete or right click removes it · Ctrl + drag a box removes several</source>
            <translation>Stützpunkt ziehen · Umschalt schiebt die Nachbarn · Doppelklick fügt einen hinzu · Entf oder Rechtsklick entfernt ihn · Strg + Rahmen entfernt mehrere</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/caliper.py" />
            <source>drag from one place to another to measure · Esc takes the measurement away</source>
            <translation>zum Messen von einer Stelle zur anderen ziehen · Esc nimmt die Messung weg</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/stretch.py" />
            <source>drag to mark a stretch, a click unmarks · S smooths, Alt+Up / Alt+Down shifts, C clears, G bridges · nothing marked: the visible stretch</source>
            <translation>Abschnitt durch Ziehen markieren, ein Klick hebt es auf · S glättet, Alt+Hoch / Alt+Herunter verschiebt, C leert, G überbrückt · ohne Marke: der sichtbare Abschnitt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/redraw.py" />
            <source>draw the line anew · the last pass over a column counts · Shift pushes · a click picks another line</source>
            <translation>die Linie neu zeichnen · der letzte Strich über eine Spalte zählt · Umschalt schiebt die Nachbarn · ein Klick wählt eine andere Linie</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>drusen</source>
            <translation>Drusen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>fluid</source>
            <translation>Flüssigkeit</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>has a corner of {length}</source>
            <translation>hat einen Knick von {length}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>has no thickness in {count} columns</source>
            <translation>hat in {count} Spalten keine Dicke</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>held-out scans: {count}</source>
            <translation>zurückgehaltene Scans: {count}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/regions.py" />
            <source>hyperreflective foci</source>
            <translation>hyperreflektive Foci</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is not seen in {count} columns</source>
            <translation>ist in {count} Spalten nicht sichtbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/review.py" />
            <source>is unsure, ± {length}</source>
            <translation>ist unsicher, ± {length}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {length} thicker than beside</source>
            <translation>ist {length} dicker als daneben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {length} thinner than beside</source>
            <translation>ist {length} dünner als daneben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>is {um:.0f} µm thick, not {low:.0f}–{high:.0f} µm</source>
            <translation>ist {um:.0f} µm dick, nicht {low:.0f}–{high:.0f} µm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>it does not exist</source>
            <translation>existiert nicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it holds a date, perhaps a birth date</source>
            <translation>er enthält ein Datum, vielleicht ein Geburtsdatum</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it holds a long number, perhaps a patient's</source>
            <translation>er enthält eine lange Nummer, vielleicht die eines Patienten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>it is a folder</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/personal.py" />
            <source>it looks like a person's name</source>
            <translation>er sieht aus wie der Name einer Person</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>its folder cannot be written to</source>
            <translation>in den Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>layer heights of eyepy</source>
            <translation>Schichthöhen von eyepy</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>masks</source>
            <translation>Masken</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>permission was denied</source>
            <translation>der Zugriff wurde verweigert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/region_brush.py" />
            <source>press inside a region to grow it, outside to take a bite out of the nearest · the wheel changes the radius</source>
            <translation>in einer Region drücken lässt sie wachsen, außerhalb nimmt es der nächsten etwas weg · das Mausrad ändert den Radius</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>probabilities</source>
            <translation>Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/brush.py" />
            <source>push the line with the circle · the wheel changes its radius (Ctrl + wheel zooms) · Ctrl moves every line it touches · Shift pushes the neighbours</source>
            <translation>die Linie mit dem Kreis schieben · das Mausrad ändert den Radius (Strg + Mausrad zoomt) · Strg bewegt jede berührte Linie · Umschalt schiebt die Nachbarn</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>region tables</source>
            <translation>Regionentabellen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/lesson.py" />
            <source>scans, each left out in turn: {count}</source>
            <translation>Scans, jeder einmal ausgelassen: {count}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>steps down by {length}</source>
            <translation>springt um {length} nach unten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/implausible.py" />
            <source>steps up by {length}</source>
            <translation>springt um {length} nach oben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>surfaces of OCTExplorer</source>
            <translation>Flächen von OCTExplorer</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the drive does not answer</source>
            <translation>das Laufwerk antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the drive is read-only</source>
            <translation>das Laufwerk ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the file is not readable</source>
            <translation>die Datei ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>the file or its folder is read-only</source>
            <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/phrases.py" />
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/burned_in.py" />
            <source>top right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/exports.py" />
            <source>zones</source>
            <translation>Zonen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{about} 'Scan &gt; Segment even if it looks like no retina' tries all the same.</source>
            <translation>{about} „Scan &gt; Segmentieren, auch wenn es nicht wie Netzhaut aussieht“ versucht es trotzdem.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{above} and {below} leave a gap in {count} A-scan(s), of up to {most:.1f} px; it was split at its middle.</source>
            <translation>{above} und {below} lassen eine Lücke, A-Scans: {count}, bis zu {most:.1f} px; sie wurde in der Mitte geteilt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{above} and {below} overlap in {count} A-scan(s), by up to {most:.1f} px; the later one, {later}, won.</source>
            <translation>{above} und {below} überlappen sich, A-Scans: {count}, um bis zu {most:.1f} px; die spätere, {later}, gilt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>{count} file(s) in the folder are {kind} and were not read, since it holds {used}.</source>
            <translation>Nicht gelesene Dateien im Ordner: {count} ({kind}), da er {used} enthält.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} polygon(s) {label!r} fold back or lie over each other; their outermost edges count.</source>
            <translation>Polygone „{label}“, die zurücklaufen oder übereinander liegen: {count}; ihre äußersten Kanten zählen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} polygon(s) {label!r} reach beyond the picture, by up to {most:.1f} px; they were cut at its border.</source>
            <translation>Polygone „{label}“, die bis zu {most:.1f} px über das Bild hinausreichen: {count}; sie wurden an seinem Rand abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{count} region(s) have no place among surfaces; they were left out.</source>
            <translation>Regionen, die unter Flächen keinen Platz haben: {count}; sie wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{count} region(s) were there already.</source>
            <translation>Regionen, die schon da waren: {count}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{count} shape(s) of the kind {kind!r} labelled {label!r} cannot be read; they were left out.</source>
            <translation>Formen der Art „{kind}“ mit der Bezeichnung „{label}“, die nicht lesbar sind: {count}; sie wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{layer} is interrupted in {count} A-scan(s) of the mask; its outermost edges count.</source>
            <translation>{layer} ist in der Maske unterbrochen, A-Scans: {count}; die äußersten Kanten zählen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/shared_lines.py" />
            <source>{layer} was not drawn in {count} A-scan(s): what lies between {above} and {below} counts as it.</source>
            <translation>{layer} wurde nicht überall gezeichnet (A-Scans ohne: {count}): was zwischen {above} und {below} liegt, zählt dazu.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>{name!r} is open in another window, or its folder cannot be written to.</source>
            <translation>„{name}“ ist in einem anderen Fenster offen, oder in den Ordner kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} can no longer be read: {reason}.</source>
            <translation>{name} ist nicht mehr lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} cannot be opened: {reason}.</source>
            <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} crosses a boundary above it in {count} A-scan(s), by up to {most:.1f} px; it was put on that one.</source>
            <translation>{name} kreuzt eine Grenze darüber, A-Scans: {count}, um bis zu {most:.1f} px; sie wurde auf diese gelegt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} does not exist or is no file.</source>
            <translation>{name} existiert nicht oder ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <location filename="../../octlayers_gui/io/project_file.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} does not exist.</source>
            <translation>{name} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} does not say which layers its greys are; name it &lt;stem&gt;_mask_&lt;layer&gt;{suffix}.</source>
            <translation>{name} sagt nicht, welche Schichten die Grauwerte sind; nennen Sie die Datei &lt;stem&gt;_mask_&lt;layer&gt;{suffix}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} has a length of {length} bytes, which no Cirrus scan known here has.</source>
            <translation>{name} hat eine Länge von {length} Bytes, die kein hier bekannter Cirrus-Scan hat.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} has a pixel format that no B-scan uses.</source>
            <translation>{name} hat ein Pixelformat, das kein B-Scan verwendet.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/segment.py" />
            <source>{name} has another size than the first picture of its volume.</source>
            <translation>{name} hat eine andere Größe als das erste Bild seines Volumens.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} has another size than the other masks of its picture.</source>
            <translation>{name} hat eine andere Größe als die anderen Masken des Bildes.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>{name} has another width than its boundary table.</source>
            <translation>{name} hat eine andere Breite als die Grenztabelle.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/zeiss.py" />
            <source>{name} has become shorter since it was opened.</source>
            <translation>{name} ist seit dem Öffnen kürzer geworden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{name} has no frame {frame}.</source>
            <translation>{name} hat kein Bild {frame}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/gestures.py" />
            <source>{name} has no gap with a shore on both sides here.</source>
            <translation>{name} hat hier keine Lücke mit Ufern auf beiden Seiten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} has no valid Heidelberg header.</source>
            <translation>{name} hat keinen gültigen Heidelberg-Kopf.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/edits.py" />
            <source>{name} has no vertex at column {column}.</source>
            <translation>{name} hat in Spalte {column} keinen Stützpunkt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated.py" />
            <source>{name} has {columns} columns, but {path} has {width}.</source>
            <translation>{name} hat {columns} Spalten, {path} aber {width}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{name} has {width} x {height} pixels, but is annotated as {columns} x {rows}.</source>
            <translation>{name} hat {width} x {height} Pixel, ist aber als {columns} x {rows} annotiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} holds a region without a label or without an area.</source>
            <translation>{name} enthält eine Region ohne Bezeichnung oder ohne Fläche.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds another network: its layer {place} ({layer}) has weights of {sizes}, not {wanted}.</source>
            <translation>{name} enthält ein anderes Netz: Schicht {place} ({layer}) hat Gewichte von {sizes}, nicht {wanted}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} holds no B-scan.</source>
            <translation>{name} enthält keinen B-Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{name} holds no annotated picture.</source>
            <translation>{name} enthält kein annotiertes Bild.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/formats.py" />
            <source>{name} holds no annotations of a kind that is read here.</source>
            <translation>{name} enthält keine Annotationen von einer Art, die hier gelesen wird.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/layer_heights.py" />
            <source>{name} holds no layer heights, or damaged ones.</source>
            <translation>{name} enthält keine Schichthöhen, oder beschädigte.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds no layers as Keras 2 writes them.</source>
            <translation>{name} enthält keine Schichten, wie Keras 2 sie schreibt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds no page.</source>
            <translation>{name} enthält keine Seite.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} holds no picture.</source>
            <translation>{name} enthält kein Bild.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} holds no surfaces of OCTExplorer, or is damaged.</source>
            <translation>{name} enthält keine Flächen von OCTExplorer oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds pages of different sizes.</source>
            <translation>{name} enthält Seiten verschiedener Größe.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} holds values that no mask has.</source>
            <translation>{name} enthält Werte, die keine Maske hat.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds weights that are no numbers.</source>
            <translation>{name} enthält Gewichte, die keine Zahlen sind.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>{name} holds {count} frames; a volume has 1 to {most}.</source>
            <translation>{name} enthält {count} Bilder; ein Volumen hat 1 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} holds {count} pages; a volume has 1 to {most}.</source>
            <translation>{name} enthält {count} Seiten; ein Volumen hat 1 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} holds {count} volumes, where one is needed.</source>
            <translation>{name} enthält {count} Volumen; gebraucht wird eines.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} holds {layers} layers with weights, but the base project's network has {wanted}.</source>
            <translation>{name} enthält {layers} Schichten mit Gewichten, das Netz des Basisprojekts aber hat {wanted}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is a colour picture; a mask is grey.</source>
            <translation>{name} ist ein Farbbild; eine Maske ist grau.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is a colour picture; an OCT B-scan is grey.</source>
            <translation>{name} ist ein Farbbild; ein OCT-B-Scan ist grau.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} is a damaged HDF5 file.</source>
            <translation>{name} ist eine beschädigte HDF5-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/tables.py" />
            <source>{name} is a table of confidence, not of boundaries.</source>
            <translation>{name} ist eine Tabelle der Konfidenz, nicht der Grenzen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/layer_heights.py" />
            <source>{name} is damaged or no .eye file.</source>
            <translation>{name} ist beschädigt oder keine .eye-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <location filename="../../octlayers_gui/io/exports.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is damaged or no picture.</source>
            <translation>{name} ist beschädigt oder kein Bild.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/sqlite_file.py" />
            <source>{name} is damaged or no project of this program.</source>
            <translation>{name} ist beschädigt oder kein Projekt dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is damaged or no scan of its kind.</source>
            <translation>{name} ist beschädigt oder kein Scan dieser Art.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is damaged or no scan.</source>
            <translation>{name} ist beschädigt oder kein Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/video.py" />
            <source>{name} is damaged or no video that can be decoded here.</source>
            <translation>{name} ist beschädigt oder kein Video, das sich hier entschlüsseln lässt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is damaged: frame {number} is not of the size it declares.</source>
            <translation>{name} ist beschädigt: Bild {number} hat nicht die angekündigte Größe.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} is damaged: it declares more scans than it holds.</source>
            <translation>{name} ist beschädigt: die Datei kündigt mehr Scans an, als sie enthält.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <location filename="../../octlayers_gui/io/pictures.py" />
            <location filename="../../octlayers_gui/io/tiffs.py" />
            <source>{name} is damaged: it declares more than it holds.</source>
            <translation>{name} ist beschädigt: die Datei kündigt mehr an, als sie enthält.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is damaged: its XML does not close.</source>
            <translation>{name} ist beschädigt: das XML ist nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is damaged: its pixels cannot be decoded.</source>
            <translation>{name} ist beschädigt: die Pixel lassen sich nicht entschlüsseln.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is deflated as a whole, which is not read here.</source>
            <translation>{name} ist als Ganzes komprimiert (deflate), was hier nicht gelesen wird.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is empty.</source>
            <translation>{name} ist leer.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/locks.py" />
            <source>{name} is locked; unlock it in the Layers panel to change it.</source>
            <translation>{name} ist gesperrt; entsperren Sie die Grenze im Bereich „Schichten“, um sie zu ändern.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Bioptigen file; an Optovue file needs {text} beside it.</source>
            <translation>{name} ist keine Bioptigen-Datei; eine Optovue-Datei braucht {text} daneben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/dicom.py" />
            <source>{name} is no DICOM file.</source>
            <translation>{name} ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} is no HDF5 file.</source>
            <translation>{name} ist keine HDF5-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Heidelberg E2E file.</source>
            <translation>{name} ist keine Heidelberg-E2E-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is no JSON file.</source>
            <translation>{name} ist keine JSON-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no Topcon file.</source>
            <translation>{name} ist keine Topcon-Datei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is no XML export of Heidelberg.</source>
            <translation>{name} ist kein XML-Export von Heidelberg.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} is no XML, or is damaged.</source>
            <translation>{name} ist kein XML oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is no boundary table: a cell is not a number or a row is short.</source>
            <translation>{name} ist keine Grenztabelle: eine Zelle ist keine Zahl, oder eine Zeile ist zu kurz.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is no boundary table: it must start with 'column' and hold rows.</source>
            <translation>{name} ist keine Grenztabelle: sie muss mit „column“ beginnen und Zeilen enthalten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is no file of eyepy.</source>
            <translation>{name} ist keine Datei von eyepy.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is no list of labels: a line does not begin with a number.</source>
            <translation>{name} ist keine Liste von Bezeichnungen: eine Zeile beginnt nicht mit einer Zahl.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is no mask: its values are neither classes nor the base project's greys.</source>
            <translation>{name} ist keine Maske: die Werte sind weder Klassen noch die Grauwerte des Basisprojekts.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>{name} is no project of this program.</source>
            <translation>{name} ist kein Projekt dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is no table of regions: a cell is no number or no time.</source>
            <translation>{name} ist keine Regionentabelle: eine Zelle ist keine Zahl oder keine Zeit.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is no table of regions: it lacks their columns.</source>
            <translation>{name} ist keine Regionentabelle: ihre Spalten fehlen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is no {kind}, or is damaged.</source>
            <translation>{name} ist keine {kind} oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/readers.py" />
            <source>{name} is of a kind that is not read here ({known} are).</source>
            <translation>{name} ist von einer Art, die hier nicht gelesen wird (gelesen werden {known}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is too large for a B-scan.</source>
            <translation>{name} ist zu groß für einen B-Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} is too large for a boundary table.</source>
            <translation>{name} ist zu groß für eine Grenztabelle.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/masks.py" />
            <source>{name} is too large for a mask.</source>
            <translation>{name} ist zu groß für eine Maske.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/regions_csv.py" />
            <source>{name} is too large for a table of regions.</source>
            <translation>{name} ist zu groß für eine Regionentabelle.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <location filename="../../octlayers_gui/io/annotations/json_files.py" />
            <source>{name} is too large for an annotation file.</source>
            <translation>{name} ist zu groß für eine Annotationsdatei.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} is too large to be read here.</source>
            <translation>{name} ist zu groß, um hier gelesen zu werden.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} is too large to describe an Optovue scan.</source>
            <translation>{name} ist zu groß, um einen Optovue-Scan zu beschreiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg.py" />
            <source>{name} is too short to be a Heidelberg scan.</source>
            <translation>{name} ist zu kurz für einen Heidelberg-Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels, which is more than any B-scan has.</source>
            <translation>{name} hat {columns} x {rows} Pixel, mehr als jeder B-Scan.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels; a B-scan has at least {least} on each side.</source>
            <translation>{name} hat {columns} x {rows} Pixel; ein B-Scan hat auf jeder Seite mindestens {least}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/pictures.py" />
            <source>{name} is {columns} x {rows} pixels; a B-scan has at most {most} on each side.</source>
            <translation>{name} hat {columns} x {rows} Pixel; ein B-Scan hat auf jeder Seite höchstens {most}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} lies beyond the picture in {count} A-scan(s), by up to {most:.1f} px; it was put on its border.</source>
            <translation>{name} liegt außerhalb des Bildes, A-Scans: {count}, um bis zu {most:.1f} px; die Grenze wurde auf den Rand gelegt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name} names a picture, {picture}, that is not beside it.</source>
            <translation>{name} nennt ein Bild, {picture}, das nicht daneben liegt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} names columns that no scan has.</source>
            <translation>{name} nennt Spalten, die kein Scan hat.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/tables.py" />
            <location filename="../../octlayers_gui/io/boundaries_csv.py" />
            <source>{name} names no boundary of the scheme {scheme}.</source>
            <translation>{name} nennt keine Grenze des Schemas {scheme}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/core/merging.py" />
            <source>{name} of {stem!r} has {columns} columns, but the picture has {width}.</source>
            <translation>{name} von „{stem}“ hat {columns} Spalten, das Bild aber {width}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/annotations/iowa.py" />
            <source>{name} refers to entities; such XML is not read.</source>
            <translation>{name} verweist auf Entitäten; solches XML wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/foreign.py" />
            <source>{name} takes too long to read; it is damaged.</source>
            <translation>{name} zu lesen dauert zu lange; die Datei ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/ml/legacy.py" />
            <source>{name} tells {classes} classes apart, but the layer scheme has {expected}.</source>
            <translation>{name} unterscheidet {classes} Klassen, das Schichtschema aber hat {expected}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/project_file.py" />
            <source>{name} was written by a newer version of this program.</source>
            <translation>{name} wurde von einer neueren Version dieses Programms geschrieben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/convert.py" />
            <source>{name} would overwrite what is being converted; choose another folder.</source>
            <translation>{name} würde überschreiben, was umgewandelt wird; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/io/heidelberg_xml.py" />
            <source>{name}, which belongs to an export, is damaged or no longer there.</source>
            <translation>{name} gehört zu einem Export und ist beschädigt oder nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/annotated_pictures.py" />
            <source>{picture} does not exist in the folder {name!r}.</source>
            <translation>{picture} gibt es im Ordner „{name}“ nicht.</translation>
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
            <translation>{sentence} Bei so wenigen Scans oder einem so gemischten Ergebnis kann das Zufall sein.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/evaluate.py" />
            <source>{stem}: the prediction has {columns} columns and the truth {true_columns}.</source>
            <translation>{stem}: die Vorhersage hat {columns} Spalten und die Wahrheit {true_columns}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/tasks/export.py" />
            <source>{stem}: {kind} was not written. {reason}</source>
            <translation>{stem}: nicht geschrieben: {kind}. {reason}</translation>
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
            <translation>{verdict}: mittlerer Fehler vorher {old:.2f} px, jetzt {new:.2f} px ({scans}).</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;About OCT Layers</source>
            <translation>Über &amp;OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Active boundary</source>
            <translation>Akt&amp;ive Grenze</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Actual pixels</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Back to the previous place</source>
            <translation>&amp;Zurück zur vorigen Prüfstelle</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Clear the stretch: not seen</source>
            <translation>Abschnitt &amp;leeren: nicht sichtbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Close scan</source>
            <translation>Scan &amp;schließen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Colour…</source>
            <translation>&amp;Farbe…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Copy view</source>
            <translation>Ansicht ko&amp;pieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Delete vertex under pointer</source>
            <translation>Stützpunkt unter dem Zeiger &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Find an action…</source>
            <translation>&amp;Aktion suchen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Fine-tune on corrected scans…</source>
            <translation>Mit korrigierten Scans &amp;nachtrainieren…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Forget recent files</source>
            <translation>Zuletzt geöffnete &amp;vergessen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Import annotations…</source>
            <translation>Annotationen &amp;importieren…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Import base project's weights…</source>
            <translation>Gewichte des Basisprojekts &amp;importieren…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Keep them, import the rest</source>
            <translation>&amp;Behalten, den Rest importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Keep them, segment the rest</source>
            <translation>&amp;Behalten, den Rest segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Keys and mouse</source>
            <translation>&amp;Tasten und Maus</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Lock or unlock the active boundary</source>
            <translation>Aktive Grenze &amp;sperren oder entsperren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Mark a stretch</source>
            <translation>Abschnitt &amp;markieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Mark as reviewed</source>
            <translation>Als geprüft &amp;markieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;New project</source>
            <translation>&amp;Neues Projekt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>&amp;Next</source>
            <translation>We&amp;iter</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Next scan</source>
            <translation>Nä&amp;chster Scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Nudge brush</source>
            <translation>Schiebe&amp;pinsel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Previous scan</source>
            <translation>&amp;Voriger Scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Pull</source>
            <translation>&amp;Ziehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Quit all the same</source>
            <translation>&amp;Trotzdem beenden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Redraw</source>
            <translation>&amp;Neu zeichnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>&amp;Replace everything</source>
            <translation>&amp;Alles ersetzen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Save project</source>
            <translation>Projekt &amp;speichern</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Scan</source>
            <translation>&amp;Scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Segment</source>
            <translation>&amp;Segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Smooth the stretch</source>
            <translation>Abschnitt &amp;glätten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Tour</source>
            <translation>&amp;Rundgang</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Trace the stretch again between its neighbours</source>
            <translation>Abschnitt zwischen den Nachbarn neu &amp;verfolgen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Ungradable…</source>
            <translation>Nicht be&amp;urteilbar…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>&amp;Use model</source>
            <translation>Modell &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;Vertices</source>
            <translation>&amp;Stützpunkte</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>, signed off</source>
            <translation>, freigegeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>1-9</source>
            <translation>1-9</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>A layer</source>
            <translation>Eine Schicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>A network is being taught. It stops when you quit, and nothing of it is kept.</source>
            <translation>Ein Netz wird gerade trainiert. Beim Beenden bricht das ab, und nichts davon bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>A region</source>
            <translation>Eine Region</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>A window shows one project; the first was opened.</source>
            <translation>Ein Fenster zeigt ein Projekt; das erste wurde geöffnet.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>A-scans not found</source>
            <translation>nicht gefundene A-Scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/about.py" />
            <source>About OCT Layers</source>
            <translation>Über OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Accept &amp;this place</source>
            <translation>Diese Stelle &amp;bestätigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>All segmented scans ({0})</source>
            <translation>Alle segmentierten Scans ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>An export is running. It stops when you quit; every file that was written is whole.</source>
            <translation>Ein Export läuft. Beim Beenden bricht er ab; jede geschriebene Datei ist vollständig.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Another scan came to the screen meanwhile; the new label was not used.</source>
            <translation>Inzwischen kam ein anderer Scan auf den Bildschirm; die neue Bezeichnung wurde nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/bscan_view.py" />
            <source>B-scan</source>
            <translation>B-Scan</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Back to the scan as it is</source>
            <translation>Zurück zum Scan, wie er ist</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Boundary &amp;lines</source>
            <translation>Grenz&amp;linien</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>Boundary error, px of the network's frame</source>
            <translation>Grenzfehler, px im Bildausschnitt des Netzes</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Brid&amp;ge gaps in the stretch</source>
            <translation>Lü&amp;cken im Abschnitt überbrücken</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Browse…</source>
            <translation>Durchsuchen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>C&amp;aliper</source>
            <translation>Messsch&amp;ieber</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/panels/status_line.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Cancelled; no model was changed.</source>
            <translation>Abgebrochen; kein Modell wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Change of the mean against the automatic result</source>
            <translation>Änderung des Mittelwerts gegenüber dem automatischen Ergebnis</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Chosen from the list</source>
            <translation>Aus der Liste gewählte</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Click a line</source>
            <translation>Klick auf eine Linie</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Clos&amp;e scan</source>
            <translation>Scan sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close scan</source>
            <translation>Scan schließen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close {name} with its {count} B-scans? The work on them leaves the project, too. This cannot be undone.</source>
            <translation>{name} mit seinen {count} B-Scans schließen? Auch die Arbeit daran verlässt das Projekt. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Close {name}? The work on it leaves the project, too. This cannot be undone.</source>
            <translation>{name} schließen? Auch die Arbeit daran verlässt das Projekt. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Closed {name}.</source>
            <translation>{name} wurde geschlossen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Colour of {0}</source>
            <translation>Farbe von {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Colour…</source>
            <translation>Farbe…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Contrast made even all over the scan (CLAHE)</source>
            <translation>Gleichmäßiger Kontrast im ganzen Scan (CLAHE)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>Copied the view as a picture.</source>
            <translation>Die Ansicht wurde als Bild kopiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Copy all boundaries from it</source>
            <translation>Alle Grenzen von dort kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Copy the stretch &amp;from the previous scan</source>
            <translation>Abschnitt vom vorigen Scan &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Corrected scans that will teach the network:</source>
            <translation>Korrigierte Scans, aus denen das Netz lernt:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Cross&amp;hair</source>
            <translation>&amp;Fadenkreuz</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>De-identified. Text that is burned into the picture stays: look before you share it.</source>
            <translation>Deidentifiziert. In das Bild eingebrannter Text bleibt: sehen Sie nach, bevor Sie es weitergeben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Default colours</source>
            <translation>Standardfarben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Delete this work for good? Its scans and corrections are kept nowhere else.</source>
            <translation>Diese Arbeit endgültig löschen? Ihre Scans und Korrekturen sind nirgends sonst gespeichert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Depth of one row</source>
            <translation>Tiefe einer Zeile</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Discard the new model {name}? It is kept nowhere else.</source>
            <translation>Das neue Modell {name} verwerfen? Es ist nirgends sonst gespeichert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Distance of two A-scans</source>
            <translation>Abstand zweier A-Scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Each pixel the median of the 5 x 5 around it</source>
            <translation>Jedes Pixel als Median der 5 x 5 um es herum</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Edit a stretch</source>
            <translation>Einen Abschnitt bearbeiten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Every place has been looked at.</source>
            <translation>Alle Stellen wurden angesehen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Everything is saved in {0}.</source>
            <translation>Alles ist in {0} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>Fi&amp;nish</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/open_flow.py" />
            <source>Files that were still being read were not opened: another project came in between.</source>
            <translation>Dateien, die noch gelesen wurden, wurden nicht geöffnet: Ein anderes Projekt kam dazwischen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Fine-tune on corrected scans</source>
            <translation>Mit korrigierten Scans nachtrainieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>For other annotation tools</source>
            <translation>Für andere Annotationsprogramme</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>For research use. This program is no medical device.</source>
            <translation>Nur für die Forschung. Dieses Programm ist kein Medizinprodukt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Getting ready; this takes about half a minute…</source>
            <translation>Wird vorbereitet; das dauert etwa eine halbe Minute …</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Go on</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Hold B</source>
            <translation>B gedrückt halten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Import annotations</source>
            <translation>Annotationen importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>Import base project's weights</source>
            <translation>Gewichte des Basisprojekts importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Import the &amp;device's lines</source>
            <translation>Linien des G&amp;eräts importieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Imported annotations for {count} scan(s); they can teach the network, too.</source>
            <translation>Annotationen importiert, Scans: {count}; auch aus ihnen kann das Netz lernen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Imported from the device: {names}.</source>
            <translation>Vom Gerät importiert: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Imported {0}; choose it under Model &gt; Use model.</source>
            <translation>{0} importiert; wählen Sie es unter „Modell &gt; Modell verwenden“.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Importing weights…</source>
            <translation>Gewichte werden importiert…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Initials that your edits and verdicts are marked with, here and in exported records.
Leave them empty to stay unnamed.</source>
            <translation>Kürzel, mit dem Ihre Bearbeitungen und Urteile gekennzeichnet werden, hier und in exportierten Aufzeichnungen.
Lassen Sie es leer, um ungenannt zu bleiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Invert</source>
            <translation>Invertieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Keep and use</source>
            <translation>Behalten und verwenden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>Kept {0}; scans are now segmented with it.</source>
            <translation>{0} wurde behalten; Scans werden nun damit segmentiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Layer tint</source>
            <translation>Einfärbung</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Less speckle</source>
            <translation>Weniger Speckle</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Live-&amp;wire</source>
            <translation>Live-&amp;Wire</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Loading the network…</source>
            <translation>Das Netz wird geladen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Local contrast</source>
            <translation>Lokaler Kontrast</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/boundary_locks.py" />
            <source>Lock {0}: no tool moves it, and what is pushed stops at it</source>
            <translation>{0} sperren: kein Werkzeug bewegt die Grenze, und was geschoben wird, hält an ihr</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Locked boundaries</source>
            <translation>Gesperrte Grenzen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look down</source>
            <translation>Nach unten sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look to the left</source>
            <translation>Nach links sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look to the right</source>
            <translation>Nach rechts sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Look up</source>
            <translation>Nach oben sehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Masks and pictures</source>
            <translation>Masken und Bilder</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Mean {0}</source>
            <translation>Mittel {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Mouse and canvas</source>
            <translation>Maus und Bild</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Name of the new model</source>
            <translation>Name des neuen Modells</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Naming pattern</source>
            <translation>Namensmuster</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Network: loading…</source>
            <translation>Netz: wird geladen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Network: not loaded</source>
            <translation>Netz: nicht geladen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>New here? {link}</source>
            <translation>Neu hier? {link}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>New label</source>
            <translation>Neue Bezeichnung</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>New label…</source>
            <translation>Neue Bezeichnung…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Next &amp;boundary</source>
            <translation>Nächste &amp;Grenze</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Next place to &amp;look at</source>
            <translation>Nächste &amp;Prüfstelle</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>No action of the menus is called that.</source>
            <translation>Keine Aktion der Menüs heißt so.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>No region is drawn: there is nothing to write.</source>
            <translation>Keine Region ist gezeichnet: es gibt nichts zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>No scan has been corrected yet. Drag a boundary of a segmented scan; it will appear here.</source>
            <translation>Noch kein Scan wurde korrigiert. Ziehen Sie eine Grenze eines segmentierten Scans; dann erscheint er hier.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>No scan is chosen.</source>
            <translation>Kein Scan ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now.</source>
            <translation>Jetzt nicht.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: no scan is open.</source>
            <translation>Jetzt nicht: kein Scan ist offen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: nothing is segmented, or the scan is signed off already.</source>
            <translation>Jetzt nicht: nichts ist segmentiert, oder der Scan ist schon freigegeben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: nothing is segmented.</source>
            <translation>Jetzt nicht: nichts ist segmentiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Not now: the scan is not signed off.</source>
            <translation>Jetzt nicht: der Scan ist nicht freigegeben.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Not reviewed yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>Nothing is left to look at in this place; J goes on.</source>
            <translation>An dieser Stelle ist nichts mehr zu prüfen; J geht weiter.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Nothing to check</source>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/exchange.py" />
            <source>Nothing was imported.</source>
            <translation>Nichts wurde importiert.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>OCT Layers</source>
            <translation>OCT Layers</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>On the screen only; exported overlays keep the default colours</source>
            <translation>Nur auf dem Bildschirm; exportierte Überlagerungen behalten die Standardfarben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>One step takes about a second on two processor cores.</source>
            <translation>Ein Schritt dauert auf zwei Prozessorkernen etwa eine Sekunde.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Only this</source>
            <translation>Nur diese</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Opacity of this layer's tint, of that in the Display panel</source>
            <translation>Deckkraft der Einfärbung dieser Schicht, bezogen auf die im Bereich „Anzeige“</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Open a folder as one &amp;volume…</source>
            <translation>&amp;Ordner als ein Volumen öffnen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>Open a folder as one volume</source>
            <translation>Ordner als ein Volumen öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Open a scan…</source>
            <translation>Scan öffnen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Open scans</source>
            <translation>Offene Scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Open the &amp;sample scan</source>
            <translation>&amp;Beispielscan öffnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/open_flow.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Or measure something of known size with the caliper (K) and come back here.</source>
            <translation>Oder messen Sie etwas von bekannter Größe mit dem Messschieber (K) und kommen Sie hierher zurück.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Other boundaries made way.</source>
            <translation>Andere Grenzen sind ausgewichen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pa&amp;nels</source>
            <translation>&amp;Bereiche</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Places looked at</source>
            <translation>Angesehene Stellen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>Places to look at</source>
            <translation>Prüfstellen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pol&amp;ygon</source>
            <translation>Pol&amp;ygon</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Pre&amp;vious boundary</source>
            <translation>V&amp;orige Grenze</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>Pseudonyms instead of the scans' names (the same ones every time)</source>
            <translation>Pseudonyme statt der Namen der Scans (jedes Mal dieselben)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>R&amp;egions</source>
            <translation>R&amp;egionen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Re&amp;name</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/status_line.py" />
            <source>Reader {0}</source>
            <translation>Befunder {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Reader's &amp;initials…</source>
            <translation>Befunder&amp;kürzel…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>Reader's initials</source>
            <translation>Befunderkürzel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Recent:</source>
            <translation>Zuletzt geöffnet:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Regi&amp;on brush</source>
            <translation>Regi&amp;onspinsel</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Region la&amp;bels…</source>
            <translation>Regions&amp;bezeichnungen…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Region labels</source>
            <translation>Regionsbezeichnungen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>Regions that are drawn already keep their label.</source>
            <translation>Schon gezeichnete Regionen behalten ihre Bezeichnung.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/import_report.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/display.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>Retina (ILM to BM)</source>
            <translation>Netzhaut (ILM bis BM)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Reviewed scans ({0})</source>
            <translation>Geprüfte Scans ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Reviewed {0} of {1}</source>
            <translation>{0} von {1} geprüft</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>S&amp;cale…</source>
            <translation>Maßs&amp;tab…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/callout.py" />
            <source>S&amp;kip</source>
            <translation>Abb&amp;rechen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Save project &amp;as…</source>
            <translation>Projekt speichern &amp;unter…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>Save project as</source>
            <translation>Projekt speichern unter</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Saved as {0}; every edit goes there from now on.</source>
            <translation>Als {0} gespeichert; jede Bearbeitung geht von nun an dorthin.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Saved {0} scan(s) to {1}. Not everything could be written: {2}</source>
            <translation>Gespeicherte Scans: {0}, in {1}. Nicht alles konnte geschrieben werden: {2}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>Saved {0} scan(s) to {1}: {2} file(s).</source>
            <translation>Gespeicherte Scans: {0}, in {1} (Dateien: {2}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Scale</source>
            <translation>Maßstab</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Scale: {0:.2f} µm per row ({1}).</source>
            <translation>Maßstab: {0:.2f} µm je Zeile ({1}).</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <source>Scan {number} of {count}: {name}</source>
            <translation>Scan {number} von {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Scans that teach</source>
            <translation>Scans, aus denen gelernt wird</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>Scans to export</source>
            <translation>Zu exportierende Scans</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Seen</source>
            <translation>Sichtbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>Segment</source>
            <translation>Segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment &amp;all open scans</source>
            <translation>&amp;Alle offenen Scans segmentieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment even if it looks like no &amp;retina</source>
            <translation>Segmentieren, auch wenn es nicht wie &amp;Netzhaut aussieht</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment it anew, hand work too</source>
            <translation>Abschnitt neu segmentieren, auch Handarbeit</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Segment the retinal layers of an OCT B-scan, correct them by hand, measure them.</source>
            <translation>Die Netzhautschichten eines OCT-B-Scans segmentieren, von Hand korrigieren und messen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Segment the stretch anew, leaving hand work</source>
            <translation>Abschnitt neu segmentieren, Handarbeit bleibt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segmenting {number} of {total}…</source>
            <translation>{number} von {total} wird segmentiert…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>Segmenting…</source>
            <translation>Wird segmentiert…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift down, pushing neighbours</source>
            <translation>Nach unten verschieben, Nachbarn mitschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift the stretch &amp;down</source>
            <translation>Abschnitt nach &amp;unten verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift the stretch &amp;up</source>
            <translation>Abschnitt nach o&amp;ben verschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Shift up, pushing neighbours</source>
            <translation>Nach oben verschieben, Nachbarn mitschieben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layer_looks.py" />
            <source>Show the chosen layer and its two boundaries alone</source>
            <translation>Nur die gewählte Schicht und ihre beiden Grenzen zeigen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Sign &amp;off</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Space + drag, middle button</source>
            <translation>Leertaste + Ziehen, mittlere Maustaste</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Starts from</source>
            <translation>Ausgangsmodell</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Step {0} of {1}, about {2} left</source>
            <translation>Schritt {0} von {1}, noch etwa {2}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Stop and keep the result</source>
            <translation>Anhalten und Ergebnis behalten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_progress.py" />
            <source>Stopping after this scan…</source>
            <translation>Wird nach diesem Scan angehalten…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Take the tour</source>
            <translation>Rundgang beginnen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>The caliper's {span:.1f} columns are</source>
            <translation>Die {span:.1f} Spalten des Messschiebers sind</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>The caliper's {span:.1f} rows are</source>
            <translation>Die {span:.1f} Zeilen des Messschiebers sind</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>The export was stopped. Every file that was written is whole.</source>
            <translation>Der Export wurde angehalten. Jede geschriebene Datei ist vollständig.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>The name {name} may tell who somebody is: {reason}. Tick pseudonyms to leave it out.</source>
            <translation>Der Name {name} verrät vielleicht, um wen es geht: {reason}. Wählen Sie Pseudonyme, um ihn wegzulassen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>The new model is worse; better discard it.</source>
            <translation>Das neue Modell ist schlechter; besser verwerfen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>The scale is not known in both directions: pixels stay squares.</source>
            <translation>Der Maßstab ist nicht in beiden Richtungen bekannt: Pixel bleiben quadratisch.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>The scale is unknown: figures are in pixels. &lt;a href="#"&gt;State the scale…&lt;/a&gt;</source>
            <translation>Der Maßstab ist unbekannt: Werte in Pixeln. &lt;a href="#"&gt;Maßstab angeben…&lt;/a&gt;</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>The scans run</source>
            <translation>Die Scans verlaufen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/language_menu.py" />
            <source>The window is in this language from the next start on.</source>
            <translation>Ab dem nächsten Start erscheint das Fenster in dieser Sprache.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/model_menu.py" />
            <source>There is no model to start from.</source>
            <translation>Es gibt kein Modell als Ausgangspunkt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>There is no place to accept here; J goes to the next one.</source>
            <translation>Hier gibt es keine Stelle zu bestätigen; J führt zur nächsten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>These have no counterpart here: {names}.</source>
            <translation>Diese haben hier keine Entsprechung: {names}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/main_window.py" />
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>Thickness of</source>
            <translation>Dicke von</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/scan_facts.py" />
            <source>This looks like an export with a picture of the fundus to the left of the B-scan.</source>
            <translation>Das sieht nach einem Export mit einem Fundusbild links vom B-Scan aus.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_choice.py" />
            <source>This scan ({0})</source>
            <translation>Dieser Scan ({0})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>This scan has corrections, imported boundaries or a verdict. You can undo either.</source>
            <translation>Dieser Scan enthält Korrekturen, importierte Grenzen oder ein Urteil. Beides lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>To the next pane&amp;l</source>
            <translation>Zum &amp;nächsten Bereich</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>To the previous panel</source>
            <translation>Zum vorigen Bereich</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/fine_tune.py" />
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>True &amp;proportions</source>
            <translation>&amp;Wahre Proportionen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Try the sample scan</source>
            <translation>Beispielscan ausprobieren</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/command_palette.py" />
            <source>Type a part of what you want to do</source>
            <translation>Einen Teil dessen eingeben, was Sie tun möchten</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>Typical of a device…</source>
            <translation>Typisch für ein Gerät…</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>Ungradable</source>
            <translation>Nicht beurteilbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/scans.py" />
            <source>Ungradable: {0}</source>
            <translation>Nicht beurteilbar: {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Unloc&amp;k</source>
            <translation>Freigabe auf&amp;heben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>What is it?</source>
            <translation>Was ist es?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>Where the outline folds back, its outermost edges count.</source>
            <translation>Wo der Umriss zurückläuft, zählen seine äußersten Kanten.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export.py" />
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>Work without a name:</source>
            <translation>Arbeit ohne Namen:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>Your work goes on in a local copy, {0}. 'File &gt; Save project as' gives it a place and a name.</source>
            <translation>Ihre Arbeit geht in einer lokalen Kopie weiter, {0}. „Datei &gt; Projekt speichern unter“ gibt ihr Ort und Namen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>Zones are named nasal and temporal on a horizontal line whose eye is known, superior and inferior on a vertical one (read upwards), by sectors on a circle; else left and right. A circle by its file stays one.</source>
            <translation>Zonen heißen auf einer horizontalen Linie, deren Auge bekannt ist, nasal und temporal, auf einer vertikalen (von unten nach oben gelesen) superior und inferior, auf einem Kreis nach Sektoren; sonst links und rechts. Was laut Datei ein Kreis ist, bleibt einer. Die Tabellen sind englisch.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>assumed</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>automatic (thin) {0:.1f} {1}</source>
            <translation>auto (dünn) {0:.1f} {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/tools/caliper.py" />
            <source>axial {0} · lateral {1}</source>
            <translation>axial {0} · lateral {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>circle, from temporal</source>
            <translation>im Kreis, ab temporal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>elsewhere on the taught scans, px</source>
            <translation>sonst auf den gelernten Scans, px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>from the file</source>
            <translation>aus der Datei</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>give up a gesture, an outline, a measurement or a mark; then back to Vertices</source>
            <translation>eine Geste, einen Umriss, eine Messung oder eine Marke aufgeben; dann zurück zu „Stützpunkte“</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>horizontal</source>
            <translation>horizontal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>in your own words; no names, this is exported</source>
            <translation>eigene Worte; keine Namen, wird exportiert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/region_labels.py" />
            <source>label {0}</source>
            <translation>Bezeichnung {0}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workbench.py" />
            <source>locked · </source>
            <translation>gesperrt · </translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>locked: no tool moves it</source>
            <translation>gesperrt: kein Werkzeug bewegt die Grenze</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>look at the bare scan</source>
            <translation>den bloßen Scan ansehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>make a boundary the active one, counted from the top</source>
            <translation>eine Grenze zur aktiven machen, von oben gezählt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>make it the active boundary</source>
            <translation>sie zur aktiven Grenze machen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>mean {0:.1f} {1}</source>
            <translation>Mittel {0:.1f} {1}</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>move the scan, whatever tool is in hand</source>
            <translation>den Scan verschieben, gleich mit welchem Werkzeug</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/thickness_profile.py" />
            <source>not seen</source>
            <translation>nicht sichtbar</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/start_page.py" />
            <source>or drop it here: a picture, DICOM, a file of Heidelberg, Topcon, Zeiss, Optovue or Bioptigen, or a project</source>
            <translation>oder hier ablegen: ein Bild, DICOM, eine Datei von Heidelberg, Topcon, Zeiss, Optovue oder Bioptigen oder ein Projekt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>push the neighbours instead of stopping at them, in every tool but the wire</source>
            <translation>die Nachbarn schieben, statt an ihnen anzuhalten, mit jedem Werkzeug außer dem Live-Wire</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_menu.py" />
            <source>read only</source>
            <translation>schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>stated by you</source>
            <translation>von Ihnen angegeben</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/live_curves.py" />
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>synthetic scans, mean IoU</source>
            <translation>synthetische Scans, mittlere IoU</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>the taught scans where you corrected, px</source>
            <translation>gelernte Scans, wo Sie korrigiert haben, px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/seeing.py" />
            <source>unlocked</source>
            <translation>entsperrt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_kinds.py" />
            <source>vertical</source>
            <translation>vertikal</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/keys.py" />
            <source>zoom at the pointer; with some tools change their radius</source>
            <translation>am Zeiger zoomen; bei manchen Werkzeugen den Radius ändern</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/review_flow.py" />
            <source>{0} A accepts it, J goes on.</source>
            <translation>{0} A bestätigt, J geht weiter.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>{0} The boundary to hold is {1}.</source>
            <translation>{0} Zu greifen ist die Grenze {1}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/ungradable.py" />
            <source>{0} cannot be graded, because of:</source>
            <translation>{0} ist nicht beurteilbar, und zwar wegen:</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>{0} drawn, columns {1} to {2}.</source>
            <translation>{0} gezeichnet, Spalten {1} bis {2}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/outlines.py" />
            <source>{0} drawn, {1:.0f} px².</source>
            <translation>{0} gezeichnet, {1:.0f} px².</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{0} edit(s) could not be written to the project file yet. Close and lose them?</source>
            <translation>{0} Bearbeitung(en) konnten noch nicht in die Projektdatei geschrieben werden. Schließen und verlieren?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{0} file(s) are already in this folder ({1}). Replace them?</source>
            <translation>{0} Datei(en) sind schon in diesem Ordner ({1}). Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/project_flow.py" />
            <source>{0} is open in another window or may not be written to: it is shown, not edited.</source>
            <translation>{0} ist in einem anderen Fenster offen oder schreibgeschützt: das Projekt wird gezeigt, nicht bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/export_flow.py" />
            <source>{0} of the scans have no region, so no table of them.</source>
            <translation>Scans ohne Region, also auch ohne Regionentabelle: {0}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/review.py" />
            <source>{0} of {1} places looked at</source>
            <translation>{0} von {1} Stellen angesehen</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{0} was corrected or judged meanwhile; the new result was dropped.</source>
            <translation>{0} wurde inzwischen korrigiert oder beurteilt; das neue Ergebnis wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>{0}, Dice</source>
            <translation>{0}, Dice</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/verdict_table.py" />
            <source>{0}, error in px</source>
            <translation>{0}, Fehler in px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}, mean shift {1:+.1f} px</source>
            <translation>{0}, mittlere Verschiebung {1:+.1f} px</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}. The tick shows its tint.</source>
            <translation>{0}. Das Häkchen zeigt die Einfärbung.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}: as the network found it</source>
            <translation>{0}: wie vom Netz gefunden</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: done in the marked stretch, columns {1} to {2}. M marks another.</source>
            <translation>{0}: erledigt im markierten Abschnitt, Spalten {1} bis {2}. M markiert einen anderen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: done in the visible stretch, columns {1} to {2}. M marks another.</source>
            <translation>{0}: erledigt im sichtbaren Abschnitt, Spalten {1} bis {2}. M markiert einen anderen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/stretch_edits.py" />
            <source>{0}: nothing to change here.</source>
            <translation>{0}: hier gibt es nichts zu ändern.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>{0}: {1:.0f} % of the columns by hand</source>
            <translation>{0}: {1:.0f} % der Spalten von Hand</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/verdicts.py" />
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/questions.py" />
            <source>{count} of these scans have corrections, imported boundaries or a verdict. You can undo either.</source>
            <translation>{count} dieser Scans enthalten Korrekturen, importierte Grenzen oder ein Urteil. Beides lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/scale.py" />
            <source>{device} (assumed)</source>
            <translation>{device} (angenommen)</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>{name}_mask.png, … (known in braces: {places})</source>
            <translation>{name}_mask.png, … (in geschweiften Klammern bekannt: {places})</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/workflow.py" />
            <source>{scan}: kept as they were, because they are locked: {boundaries}.</source>
            <translation>{scan}: unverändert, weil gesperrt: {boundaries}.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/dialogs/export_names.py" />
            <source>{stem} the scan's name, {index} its number, {eye} OD or OS, {date} today; anything else stays.</source>
            <translation>{stem} ist der Name des Scans, {index} seine Nummer, {eye} OD oder OS, {date} heute; alles andere bleibt.</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/layers.py" />
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/panels/message_bar.py" />
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
        </message>
    </context>
    <context>
        <name>file_filters</name>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/file_filters.py" />
            <source>Scans and projects</source>
            <translation>Scans und Projekte</translation>
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
            <translation>{number} von {total}: {title}</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>bridged</source>
            <translation>überbrückt</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>d MMM hh:mm</source>
            <comment>the pattern of a time in this year, as Qt writes it</comment>
            <translation>d. MMM hh:mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>d MMM yyyy hh:mm</source>
            <comment>the same in another year</comment>
            <translation>d. MMM yyyy hh:mm</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>hand</source>
            <translation>Hand</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <location filename="../../octlayers_gui/gui/words.py" />
            <source>network</source>
            <translation>Netz</translation>
        </message>
    </context>
</TS>
