package org.jarida.category;

/** The tree, held alone by this transaction, and the section that it writes. */
record OpenTree(Newspaper newspaper, Category category, Section section) {
    SectionTree tree() {
        return newspaper.sections();
    }

    CategoryPlace place() {
        return CategoryPlace.of(section, tree());
    }
}
