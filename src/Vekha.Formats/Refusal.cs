namespace Vekha.Formats;

/// <summary>Why a file is not read as a document.</summary>
public enum Refusal { Empty, TooLarge, Picture, Archive, Spreadsheet, WordDocument, Pdf, Binary, UnknownEncoding }

public static class RefusalTexts
{
    private const string Expected =
        "Сохраните текст акта как обычный текст в кодировке UTF-8 (таблица — строки с табуляцией) или вставьте его в поле для текста.";

    /// <summary>What is wrong with the file, what is expected and what to do.</summary>
    public static string Text(this Refusal refusal) => refusal switch
    {
        Refusal.Empty => "Файл пуст: в нём нет ни одного знака текста. Проверьте, тот ли файл выбран.",
        Refusal.TooLarge => $"Файл больше {DocumentFile.MaxBytes / (1024 * 1024)} МиБ. Ожидается текст одного акта; сканы и вложения в него не входят.",
        Refusal.Picture => "Это изображение, а не текст: распознавание сканов не поддерживается. " + Expected,
        Refusal.Archive => "Это архив. Извлеките из него текст акта и загрузите отдельным файлом. " + Expected,
        Refusal.Spreadsheet => "Это электронная таблица (XLSX), а ожидается текст акта. " + Expected,
        Refusal.WordDocument => "Файлы Word (DOC, DOCX) пока не читаются. " + Expected,
        Refusal.Pdf => "Файлы PDF пока не читаются. " + Expected,
        Refusal.Binary => "Это не текстовый файл. " + Expected,
        Refusal.UnknownEncoding => "Не удалось определить кодировку текста. Сохраните файл в кодировке UTF-8 и загрузите его снова.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
