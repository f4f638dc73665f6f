using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Web.Access;
using Vekha.Web.Answers;
using Vekha.Web.Forms;
using Vekha.Web.Layout;
using Vekha.Web.Pages.Account;
using Vekha.Web.Pages.Account.ExpiredSessions;
using Vekha.Web.Pages.Account.Notifications;
using Vekha.Web.Pages.Acts;
using Vekha.Web.Pages.Acts.Drafting;
using Vekha.Web.Pages.Administration.Journal;
using Vekha.Web.Pages.Administration.Mail;
using Vekha.Web.Pages.Administration.Organisations;
using Vekha.Web.Pages.Administration.People;
using Vekha.Web.Pages.Administration.People.Import;
using Vekha.Web.Pages.Approvals.PendingDecisions;
using Vekha.Web.Pages.Calendar;
using Vekha.Web.Pages.Centres;
using Vekha.Web.Pages.Errors;
using Vekha.Web.Pages.Obligations;
using Vekha.Web.Pages.Plans;
using Vekha.Web.Pages.Plans.MissingDates;
using Vekha.Web.Pages.Search;
using Vekha.Web.Requests;

namespace Vekha.Web;

/// <summary>How the server is put together: what it is made of, and the order a request goes through.</summary>
public static class VekhaHosting
{
    public static void AddVekha(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Also when the server runs from its build folder, as ./run starts it: compressed, and kept by browsers for ever.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        var settings = builder.Configuration.GetSection(Settings.Section);
        services.AddSingleton<IValidateOptions<Settings>, SettingsCheck>();
        services.AddOptions<Settings>().Bind(settings).ValidateOnStart();
        OwnHosts.AddTo(services);
        Proxies.Trust(services, settings[nameof(Settings.Proxies)]);
        services.AddPooledDbContextFactory<VekhaDb>((provider, options) =>
            options.UseVekhaPostgres(Settings.ConnectionString(provider.GetRequiredService<IConfiguration>())));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<VekhaDb>>().CreateDbContext());
        services.AddProtectionKeys((settings.Get<Settings>() ?? new()).Protection);
        services.AddSingleton(provider =>
            new FileStore(provider.GetRequiredService<IOptions<Settings>>().Value.Files));
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<RequestClock>();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentViewer>();
        services.AddScoped<ShownErrors>();
        services.AddScoped<IAuthorizationHandler, RightHandler>();
        services.AddAuthorization(RightPolicies.AddTo);
        services.AddVekhaAccounts();
        services.Configure<FormOptions>(OversizedUploads.Allow);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = OversizedUploads.Form;
            SlowSenders.Limit(kestrel.Limits);
            kestrel.AddServerHeader = false;
            // A filter of thousands of Cyrillic letters, six bytes each, is answered in words.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        services.AddHsts(options => options.MaxAge = SecureAddress.Remembered);
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddHealthChecks().AddDbContextCheck<VekhaDb>();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        // Cyrillic as it is, not as numbered entities: pages are half as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<PendingCounts>();
        services.AddProblemDetails();
        services.AddExceptionHandler(ErrorPages.Show);
        services.AddVekhaJobs();
        services.AddUseCases(typeof(UseCases).Assembly);
        services.AddUseCases(typeof(VekhaHosting).Assembly);
    }

    public static void UseVekha(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<Settings>>().Value;
        // Files have the time of the machine, also where the day of the pages is set. An upload that stands still for an hour has ended.
        app.Services.GetRequiredService<FileStore>().DeleteUnfinished(TimeProvider.System.GetUtcNow().AddHours(-1));
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        app.UseHsts();
        app.Use(new OwnHosts(app.Configuration["AllowedHosts"], settings.Address).RefuseOthersAsync);
        app.Use(ActivatorUtilities.CreateInstance<SecureAddress>(app.Services, settings.Address).RedirectAsync);
        app.Use(ErrorPages.AnswerHeadsAsync);
        app.Use(ErrorPages.RefuseOtherMethodsAsync);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.Use(ErrorPages.AsReadAsync);
        app.UseResponseCompression();
        app.Use(SecurityHeaders.AddAsync);
        app.Use(FileNames.AddAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(OversizedUploads.ShowFormAgainAsync);
        app.Use(MistypedAddresses.LeaveOutAsync);
        app.Use(Session.ChangePasswordFirstAsync);
        app.Use(UnreadableForms.RefuseAsync);
        app.UseAntiforgery();
        app.Use(ExpiredSession.OfferStaleFormsAgainAsync);
        app.Use(ExpiredSession.TellOfGoneFormsAsync);
        app.Use(UnknownChoices.RefuseAsync);
        app.Use(PostedForms.AnswerAsync);
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapVekhaAccounts();
        app.MapOneClick();
        app.MapStoredFiles();
        app.MapPlanExports();
        app.MapUndatedExport();
        app.MapListExports();
        app.MapCentreExports();
        app.MapActExports();
        app.MapCalendarFeeds();
        app.MapCalendarExport();
        app.MapSearchExport();
        app.MapActDraft();
        app.MapJournalExport();
        app.MapMailExport();
        app.MapPeopleExport();
        app.MapPendingExport();
        app.MapOrganisationsExport();
        app.MapRoster();
        app.MapRazorComponents<App>();
    }
}
