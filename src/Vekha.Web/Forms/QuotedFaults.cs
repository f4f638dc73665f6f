using Vekha.Application;

namespace Vekha.Web.Forms;

internal static class QuotedFaults
{
    /// <summary>The fault with the text in it that was typed, in place of the value that was read.</summary>
    /// <param name="typed">null where the words quote no typed value.</param>
    public static FieldFault Quoting(this FieldFault fault, string? typed) =>
        typed is null || fault.Arguments.Count == 0 ? fault : fault with { Arguments = [typed, .. fault.Arguments.Skip(1)] };
}
