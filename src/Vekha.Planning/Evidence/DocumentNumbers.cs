using Vekha.Documents.Plans;

namespace Vekha.Planning.Evidence;

public static class DocumentNumbers
{
    /// <summary>Documents of these kinds are registered under a number and a date; photos, pages of a site, forms and reports need not
    /// be.</summary>
    public static bool Needs(DeliverableKind kind) => kind is DeliverableKind.Order or DeliverableKind.LocalAct or DeliverableKind.Letter
        or DeliverableKind.Agreement or DeliverableKind.Licence;
}
