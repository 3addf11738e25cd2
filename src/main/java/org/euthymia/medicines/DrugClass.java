package org.euthymia.medicines;

import java.util.List;

/// A class of drugs that rows of the interaction table name, such as the SSRIs.
///
/// @param id lower case and hyphens; differs from every drug's id
/// @param aliases other names of the class
/// @param from where its membership comes from
/// @param members ids of its drugs, never empty
public record DrugClass(
        String id, String name, List<String> aliases, String from, List<String> sources, List<String> members) {
    public DrugClass {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
        members = List.copyOf(members);
    }
}
