using Vekha.Documents.Plans;
using Vekha.Planning.Evidence;

namespace Vekha.Planning.Tests.Evidence;

public sealed class DocumentNumbersTests
{
    [Fact]
    public void What_is_registered_needs_a_number_and_a_photo_or_a_report_needs_none() =>
        Enum.GetValues<DeliverableKind>().Where(DocumentNumbers.Needs).ShouldBe(
            [DeliverableKind.Order, DeliverableKind.LocalAct, DeliverableKind.Letter, DeliverableKind.Agreement, DeliverableKind.Licence],
            ignoreOrder: true);
}
