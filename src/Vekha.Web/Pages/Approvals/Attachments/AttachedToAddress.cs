using Vekha.Application.Approvals.Attachments;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Approvals.Attachments;

internal static class AttachedToAddress
{
    extension(AttachedTo on)
    {
        /// <summary>The page at which routes are attached to it.</summary>
        public string Page => on.ObligationId is { } id ? $"/obligations/{id}/routes" : $"/plan/measures/{on.MeasureId}/routes";

        /// <summary>The page the person came from.</summary>
        public string Back =>
            on.ObligationId is { } id ? $"/obligations/{id}" : AddressValues.Address("/plan/measures", ("edition", on.EditionId));
    }
}
