<?php

// A content element “Knooppunt Digitaal Europa”; its settings are in a FlexForm. TYPO3 12.4 and 13.4.

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
    'label' => 'Knooppunt Digitaal Europa',
    'description' => 'De tijdlijn, prioriteitenmatrix, fondsenzoeker of netwerkkaart',
    'value' => 'kde_widget',
    'icon' => 'content-special-html',
    'group' => 'special',
]);
$GLOBALS['TCA']['tt_content']['types']['kde_widget'] = [
    'showitem' => '--palette--;;general, header, pi_flexform, --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access, --palette--;;hidden, --palette--;;access',
];
ExtensionManagementUtility::addPiFlexFormValue('*', 'FILE:EXT:sitepackage/Configuration/FlexForms/KdeWidget.xml', 'kde_widget');
