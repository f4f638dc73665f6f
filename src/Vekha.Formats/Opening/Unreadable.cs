namespace Vekha.Formats.Opening;

/// <summary>Why a file is not read as a document.</summary>
public enum Unreadable
{
    Empty, TooLarge, TooLong, TooManyCells, CellTooLong, TooManyParts, TooComplex, TooSlow,
    Damaged, Locked, Picture, Archive, Spreadsheet, Binary, UnknownEncoding, NothingRecognised,
    PdfReaderMissing, PictureReaderMissing, TextRecognitionMissing, RussianMissing, OfficeMissing,

    /// <summary>The system offers no way to bound the program that would read the file.</summary>
    LimitsMissing,
}
