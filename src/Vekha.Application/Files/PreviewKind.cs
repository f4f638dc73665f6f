namespace Vekha.Application.Files;

/// <summary>How a file is shown on a page: by the browser itself, or by us as plain text and tables.</summary>
public enum PreviewKind { None, Pdf, Picture, Document, Table }
