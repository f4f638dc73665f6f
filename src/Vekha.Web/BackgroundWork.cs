using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Acts.Loading;
using Vekha.Application.Files;
using Vekha.Application.Jobs;
using Vekha.Application.Mail;
using Vekha.Application.Notices;
using Vekha.Application.Reminders;
using Vekha.Application.Upkeep;
using Vekha.Data.Editions;
using Vekha.Web.Reminders;
using Vekha.Web.Words;

namespace Vekha.Web;

/// <summary>What runs in the background: queued jobs, the daily upkeep, mail.</summary>
internal static class BackgroundWork
{
    public static void AddVekhaJobs(this IServiceCollection services)
    {
        services.AddScoped<PuttingInForce>();
        services.AddScoped<InForceDoubting>();
        services.AddScoped<EditionUpkeep>();
        services.AddScoped<PlanAmendment>();
        services.AddScoped<PlanReversal>();
        services.AddScoped<InForceUndoing>();
        services.AddJob<PutInForceJob>(JobLane.Plans, PutInForceJob.Kind);
        services.AddJob<AmendJob>(JobLane.Plans, AmendJob.Kind);
        services.AddJob<ReverseJob>(JobLane.Plans, ReverseJob.Kind);
        services.AddJob<UndoInForceJob>(JobLane.Plans, UndoInForceJob.Kind);
        services.AddJob<ReadActJob>(JobLane.Readings, ReadActJob.Kind);
        services.AddJob<ReadActJob>(JobLane.Recognitions, ReadActJob.KindWithPrograms);
        services.AddSingleton<JobSignal>();
        services.AddScoped<LoadingRetention>();
        services.AddScoped<AccountRetention>();
        services.AddScoped<MailRetention>();
        services.AddScoped<FileSweep>();
        services.AddScoped<RemovedRetention>();
        services.AddScoped<DigestMaking>();
        services.AddScoped<NoticeMaking>();
        services.AddSingleton<UnsubscribeLinks>();
        services.AddSingleton(provider => DigestWords.Writer(
            provider.GetRequiredService<UnsubscribeLinks>(), provider.GetRequiredService<IOptions<Settings>>().Value.Address));
        services.AddSingleton(provider => NoticeWords.Writer(
            provider.GetRequiredService<UnsubscribeLinks>(), provider.GetRequiredService<IOptions<Settings>>().Value.Address));
        services.AddSingleton<MailSending>();
        services.AddSingleton(MailFaultWords.Words);
        services.AddSingleton<IMailDelivery>(provider => provider.GetRequiredService<IOptions<Settings>>() is var settings
            && settings.Value.Smtp.Host is { Length: > 0 }
            ? ActivatorUtilities.CreateInstance<SmtpDelivery>(provider) : ActivatorUtilities.CreateInstance<FolderDelivery>(provider));
        services.AddHostedService<JobRunner>();
        services.AddHostedService<DailyUpkeep>();
        services.AddHostedService<DailyMail>();
    }
}
