package org.euthymia.library;
import java.nio.file.Path;
import org.euthymia.platform.Progress;
public final class DrugTablesProbe { public static void main(String[] a) {
 var l = new LibraryReader().read(Path.of(a[0]), Origin.BUILT_IN, Progress.NONE);
 System.out.println(l.medicines().opioids().keySet()+" "+l.medicines().others().size()+" "+l.medicines().classes().keySet()+" "+l.medicines().interactions().rows().size());
 l.problems().forEach(System.out::println);
}}
