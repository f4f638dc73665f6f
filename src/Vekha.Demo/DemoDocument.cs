using System.Globalization;
using Vekha.Demo.Files;
using Vekha.Documents.Plans;
using Vekha.Formats.Docx.Writing;
using Vekha.Planning.Scheduling;

namespace Vekha.Demo;

/// <summary>A document that proves a deliverable, as a file with the number and date it bears.</summary>
internal sealed record DemoDocument(DemoFile File, int? Deliverable, string? Number, DateOnly? Date, string? Note)
{
    private const int MostOfAMeasure = 3;

    public static IEnumerable<DemoDocument> For(Measure measure, Cast cast, DateOnly day, Random numbers) => measure.Deliverables.Count == 0
        ? [Of(measure, new("Документ об исполнении", DeliverableKind.Other, null), null, cast, day, numbers)]
        : measure.Deliverables.Take(MostOfAMeasure).Select((deliverable, i) => Of(measure, deliverable, i, cast, day, numbers));

    private static DemoDocument Of(Measure measure, Deliverable deliverable, int? index, Cast cast, DateOnly day, Random numbers)
    {
        if (deliverable.Text.Contains("отограф", StringComparison.Ordinal)) return Photo(index, day, numbers);
        var number = NumberOf(deliverable.Kind, day, numbers.Next(12, 480));
        var title = TitleOf(deliverable);
        var date = DateWords.Of(day);
        var sheet = new SheetContent(cast.Issuer, title, number is null ? date : $"от {date} № {number}", measure.Name,
            $"Подтверждает результат: {deliverable.Text}. Документ составлен для образца и ни к чему не обязывает.", cast.Signatory);
        var name = number is null ? Written($"{title} {day:dd.MM.yyyy}") : $"{title} {number.Replace('/', '-')}";
        return new(FileOf(deliverable.Kind, name, sheet), index, number, day, null);
    }

    private static DemoDocument Photo(int? index, DateOnly day, Random numbers)
    {
        var seed = numbers.Next(1000, 10_000);
        var file = new DemoFile(Written($"IMG_{seed}.png"), PngPhoto.ContentType, PngPhoto.Of(seed));
        return new(file, index, null, day, "Кабинет, общий вид");
    }

    private static DemoFile FileOf(DeliverableKind kind, string name, SheetContent sheet) => kind switch
    {
        DeliverableKind.Report or DeliverableKind.Register or DeliverableKind.Plan or DeliverableKind.Form =>
            new(name + ".docx", DocxWriter.MediaType, DocxWriter.Write(sheet.Form)),
        _ => new(name + ".pdf", PdfSheet.ContentType, PdfSheet.Of(sheet)),
    };

    private static string TitleOf(Deliverable deliverable) => deliverable.Kind switch
    {
        DeliverableKind.Order => "Приказ",
        DeliverableKind.LocalAct => "Приказ директора",
        DeliverableKind.Letter => "Письмо",
        DeliverableKind.Agreement => "Соглашение",
        DeliverableKind.Application => "Заявка",
        DeliverableKind.Register => "Реестр",
        DeliverableKind.Notice => "Извещение",
        DeliverableKind.Report => "Отчёт",
        DeliverableKind.Certificate => "Удостоверение",
        DeliverableKind.Licence => "Выписка из реестра лицензий",
        DeliverableKind.Plan => "План",
        DeliverableKind.Publication => "Снимок страницы сайта",
        _ => deliverable.Text.StartsWith("Акт", StringComparison.OrdinalIgnoreCase) ? "Акт" : "Справка",
    };

    private static string? NumberOf(DeliverableKind kind, DateOnly day, int n) => kind switch
    {
        DeliverableKind.Order => Written($"01-12/{n}"),
        DeliverableKind.LocalAct => Written($"{n}-од"),
        DeliverableKind.Letter => Written($"02-{n}/{day.Year % 100}"),
        DeliverableKind.Agreement => Written($"073-09-{day.Year}-{n:000}"),
        DeliverableKind.Licence => Written($"Л035-01300-77/{n:00000}"),
        DeliverableKind.Certificate => Written($"ПК-{day.Year}-{n:0000}"),
        DeliverableKind.Report or DeliverableKind.Register or DeliverableKind.Plan
            or DeliverableKind.Publication or DeliverableKind.Form => null,
        _ => Written($"{n}"),
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
