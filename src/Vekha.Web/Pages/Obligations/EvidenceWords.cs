using Vekha.Application.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

internal static class EvidenceWords
{
    /// <summary>«№ 12-о от 03.06.2024», or that it has no number.</summary>
    public static string Of(EvidenceView file) => file.Number is { } number
        ? Texts.Evidence_Document.With(number, file.Date is { } day ? Russian.Digits(day) : "—")
        : ObligationTexts.Evidence_NoNumber;
}
