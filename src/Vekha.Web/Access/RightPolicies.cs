using Microsoft.AspNetCore.Authorization;
using Vekha.Planning.Access;

namespace Vekha.Web.Access;

/// <summary>A policy for each <see cref="Right"/>, named alike: the right has to be held somewhere in the tree.
/// Where exactly is decided by the query of the page.</summary>
public static class RightPolicies
{
    /// <summary>Any person with at least one role.</summary>
    public const string Member = nameof(Member);

    /// <summary>Anybody who is signed in, also a person without a role: the own account.</summary>
    public const string SignedIn = nameof(SignedIn);

    public static void AddTo(AuthorizationOptions options)
    {
        foreach (var right in Enum.GetValues<Right>())
            options.AddPolicy(right.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(right)));
        options.AddPolicy(Member, policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(null)));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.FallbackPolicy = options.GetPolicy(Member);
    }
}

/// <param name="Right">null where any role will do.</param>
internal sealed record RightRequirement(Right? Right) : IAuthorizationRequirement;

internal sealed class RightHandler(CurrentViewer current, IHttpContextAccessor http) : AuthorizationHandler<RightRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        var viewer = await current.LoadAsync(context.User, http.HttpContext?.RequestAborted ?? CancellationToken.None);
        if (requirement.Right is { } right ? viewer.May(right) : viewer.Grants.Count > 0) context.Succeed(requirement);
    }
}
