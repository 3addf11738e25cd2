package org.euthymia.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A document's XHTML as a tree, with its bookmarks.
final class PageSource {
    private PageSource() {}

    /// @throws SAXException if it is not well-formed
    static Document read(PaperDocument document) throws SAXException, IOException {
        var tree = parser().parse(new InputSource(new StringReader(document.html())));
        bookmarks(tree);
        return tree;
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            // Without a document type there is nothing that could be fetched or blown up.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser", e);
        }
    }

    /// Nested as the headings are; an `h1` holds what follows it.
    private static void bookmarks(Document tree) {
        var head = (Element) tree.getElementsByTagName("head").item(0);
        var list = tree.createElement("bookmarks");
        var open = new Node[] {list, list, list, list};
        var all = tree.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            var name = element.getTagName();
            if (name.matches("h[1-3]") && !element.getAttribute("id").isEmpty()) {
                int level = name.charAt(1) - '0';
                var bookmark = tree.createElement("bookmark");
                bookmark.setAttribute("name", element.getTextContent().strip());
                bookmark.setAttribute("href", "#" + element.getAttribute("id"));
                open[level - 1].appendChild(bookmark);
                for (int deeper = level; deeper < open.length; deeper++) {
                    open[deeper] = bookmark;
                }
            }
        }
        if (list.hasChildNodes()) {
            head.appendChild(list);
        }
    }

    /// The JDK's parser would otherwise print to the standard error stream.
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
