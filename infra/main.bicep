// Everything that Opener needs in Azure, without a secret: what talks to what does so as one managed identity.
// Never compiled and never deployed by those who wrote it: there was no Bicep compiler and no Azure at hand. It is
// parsed, and compared with the code, by tests/infra.

targetScope = 'resourceGroup'

@description('Beginning of every name. Teams sees the web address that is made of it.')
@minLength(4)
@maxLength(20)
param baseName string

@description('small: one shared machine and a serverless database. production: a machine of its own and autoscale.')
@allowed([
  'small'
  'production'
])
param size string = 'small'

@description('The name of the bot in chats.')
@maxLength(42)
param botDisplayName string

@description('Application (client) id of the Entra app with which the tab signs people in.')
param clientId string

@description('Id of the app in Teams.')
param teamsAppId string

@description('Ids of the tenants whose people may use Opener, separated by commas.')
param tenantIds string = tenant().tenantId

@description('How many machines serve it; with production, the fewest: more are added under load. Two or more go on while one is restarted.')
@minValue(1)
@maxValue(10)
param instances int = size == 'production' ? 2 : 1

@description('yes: machines hear of one another by Redis as well, sooner than by the database alone.')
@allowed([
  'no'
  'yes'
])
param redis string = 'no'

param location string = resourceGroup().location

var webAppName = '${baseName}-${uniqueString(resourceGroup().id)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    baseName: baseName
    location: location
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    accountName: webAppName
    location: location
    size: size
    principalId: identity.properties.principalId
  }
}

module line 'modules/redis.bicep' = if (redis == 'yes') {
  name: 'redis'
  params: {
    baseName: baseName
    location: location
    principalId: identity.properties.principalId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    baseName: baseName
    webAppName: webAppName
    location: location
    size: size
    instances: instances
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
    clientId: clientId
    teamsAppId: teamsAppId
    tenantIds: tenantIds
    cosmosEndpoint: database.outputs.endpoint
    cosmosDatabase: database.outputs.databaseName
    redisUrl: redis == 'yes' ? line.outputs.url : ''
    insightsConnection: monitoring.outputs.connection
    logsId: monitoring.outputs.logsId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    botName: webAppName
    displayName: botDisplayName
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
    host: web.outputs.host
  }
}

// The Agents Toolkit writes these to the environment file; teamsapp.yml and the manifest read them there.
output TAB_DOMAIN string = web.outputs.host
output TAB_ENDPOINT string = 'https://${web.outputs.host}'
output BOT_ID string = identity.properties.clientId
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.id
output OPENER_IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
